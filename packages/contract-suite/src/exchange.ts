import type { CompleteTarget } from "./contract-target.ts";
import { redact, redactHeaders } from "./redact.ts";

/** An answer, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A request and its answer, without secrets. Bodies are cut after 2 000 characters. */
export interface Exchange {
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  /** `undefined` if none came. */
  readonly answer:
    | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
    | undefined;
}

/** What came of a request. */
export interface Sent {
  readonly exchange: Exchange;
  /** A sentence in place of the answer if none came. */
  readonly answer: Answer | string;
}

const shownCharacters = 2000;

/**
 * Sends a request and reads the answer to its end.
 *
 * @param toRequest - Makes the request.
 * @returns Also for a connection that broke: never rejects.
 */
export async function send(toRequest: (signal: AbortSignal) => Request, target: CompleteTarget): Promise<Sent> {
  const request = toRequest(AbortSignal.timeout(target.timeoutMs));
  const asked = await describe(request, target);
  try {
    const response = await target.fetch(request);
    const { status, headers } = response;
    const text = await response.text();
    const shown = { status, headers: redactHeaders(headers, target.secrets), body: toShown(text, target) };
    return { exchange: { request: asked, answer: shown }, answer: { status, headers, text } };
  } catch (error) {
    return { exchange: { request: asked, answer: undefined }, answer: describeFailure(error, target.timeoutMs) };
  }
}

async function describe(request: Request, target: CompleteTarget): Promise<Exchange["request"]> {
  const { method, url } = request;
  const headers = redactHeaders(request.headers, target.secrets);
  // Also where the value is too short to be looked for.
  for (const name of new Headers(target.headers).keys()) if (name in headers) headers[name] = "[redacted]";
  const body = request.body === null ? "" : toShown(await request.clone().text(), target);
  return { method, url: redact(url, target.secrets), headers, body };
}

function toShown(text: string, { secrets }: CompleteTarget): string {
  const safe = redact(text, secrets);
  if (safe.length <= shownCharacters) return safe;
  return `${safe.slice(0, shownCharacters)}… (${text.length} characters)`;
}

/** Names and codes only: the message of a failed request may quote the request. */
function describeFailure(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return "a broken connection";
  if (error.name === "TimeoutError") return `nothing within ${timeoutMs} ms`;
  const code = (error.cause as { code?: unknown } | undefined)?.code;
  return `a broken connection (${typeof code === "string" ? code : error.name})`;
}
