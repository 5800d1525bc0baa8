import { type Redactor, redactHeaders, toRedactor } from "./redact.ts";

/** The headers of a request, and what is made of them. An adapter keeps it for as long as a connection sends the same ones. */
export class RequestHeaders {
  /** Names in lower case. */
  readonly values: Readonly<Record<string, string>>;
  /** The bearer token; an empty string if there is none. */
  readonly bearerToken: string;
  /** Takes the bearer token out of a text. */
  readonly redact: Redactor;
  /** Without what authenticates. */
  readonly redacted: Readonly<Record<string, string>>;
  /** How many characters there are. */
  readonly length: number;

  /** Reads headers whose names are in lower case. */
  constructor(values: Readonly<Record<string, string>>) {
    this.values = values;
    this.bearerToken = toBearerToken(values["authorization"]);
    this.redact = toRedactor(this.bearerToken);
    this.redacted = redactHeaders(values, this.redact);
    this.length = Object.entries(this.redacted).reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  }
}

function toBearerToken(authorization = ""): string {
  return /^bearer +(\S+) *$/i.exec(authorization)?.[1] ?? "";
}
