import { type Redactor, redactHeaders, redactPath, toRedactor } from "./redact.ts";

/** The headers of a request and values derived from them. An adapter caches it while a connection sends the same headers. */
export class RequestHeaders {
  /** The headers by name, in lower case. */
  readonly values: Readonly<Record<string, string>>;
  /** The bearer token; an empty string if there is none. */
  readonly bearerToken: string;
  /** Redacts the bearer token in a text. */
  readonly redact: Redactor;
  /** The headers with credentials redacted. */
  readonly redacted: Readonly<Record<string, string>>;
  /** The number of characters. */
  readonly length: number;
  #path = "";
  #redactedPath = "";

  /** Creates it from headers with lower-case names. */
  constructor(values: Readonly<Record<string, string>>) {
    this.values = values;
    this.bearerToken = toBearerToken(values["authorization"]);
    this.redact = toRedactor(this.bearerToken);
    this.redacted = redactHeaders(values, this.redact);
    this.length = Object.entries(this.redacted).reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  }

  /** Returns a path without what authenticates; most come again with the same headers. */
  redactPath(path: string): string {
    if (path !== this.#path) {
      this.#path = path;
      this.#redactedPath = redactPath(path, this.redact);
    }
    return this.#redactedPath;
  }
}

function toBearerToken(authorization = ""): string {
  return /^bearer +(\S+) *$/i.exec(authorization)?.[1] ?? "";
}
