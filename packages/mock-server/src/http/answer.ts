/** A fault that breaks an answer in transit. Over HTTP/1.1, which has no streams, the last four close the connection. */
export type WireFault =
  | "reset"
  | "close-mid-headers"
  | "truncate"
  | "garbage"
  | "hang"
  | "refuse-stream"
  | "goaway"
  | "reset-stream"
  | "lose-session";

/** An answer, before an adapter sends it. */
export interface Answer {
  readonly status: number;
  /** The headers by name, in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The delay before the head is sent, in milliseconds. */
  readonly delayMs?: number;
  /** The time over which the body is sent in chunks, in milliseconds. */
  readonly bodyMs?: number;
  readonly fault?: WireFault;
}

const jsonHeaders: Readonly<Record<string, string>> = { "content-type": "application/json" };

/** Returns an answer with a JSON body. */
export function toJsonAnswer(value: unknown, status = 200, headers?: Readonly<Record<string, string>>): Answer {
  const all = headers === undefined ? jsonHeaders : { ...jsonHeaders, ...headers };
  return { status, headers: all, body: JSON.stringify(value) };
}

const headerName = /^[!#$%&'*+\-.^_`|~\da-z]+$/i;
const headerValue = /^[\t\x20-\x7e\x80-\xff]*$/;
const framing = ["content-length", "transfer-encoding", "connection"];
/** The longest delay that a timer supports. */
const maxDelayMs = 2 ** 31 - 1;

/** Returns true if a text can be sent as a header value. */
export function isHeaderValue(value: string): boolean {
  return headerValue.test(value);
}

/**
 * Returns the reason why an answer cannot be sent, or `undefined`.
 *
 * @param answer - The answer of a custom scenario, which can be any value.
 */
export function findAnswerMistake(answer: unknown): string | undefined {
  if (typeof answer !== "object" || answer === null) return "it must return an answer";
  const { status, headers, body, delayMs, bodyMs } = answer as Partial<Record<keyof Answer, unknown>>;
  if (!(Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599)) {
    return `status must be a whole number from 200 to 599, but is ${String(status)}`;
  }
  if (typeof body !== "string") return "body must be a string";
  if (typeof headers !== "object" || headers === null) return "headers must be an object";
  for (const [name, value] of Object.entries(headers)) {
    if (!headerName.test(name)) return `${JSON.stringify(name)} is not a valid header name`;
    if (framing.includes(name.toLowerCase())) return `the mock sets ${name} by itself`;
    if (typeof value !== "string" || !isHeaderValue(value)) return `the value of the header ${name} is not valid`;
  }
  return findDeliveryMistake({ delayMs, bodyMs });
}

/** Returns what is wrong with the delays of an answer, or `undefined`. */
export function findDeliveryMistake(delays: Readonly<Record<string, unknown>>): string | undefined {
  for (const [name, ms] of Object.entries(delays)) {
    if (ms === undefined || (typeof ms === "number" && ms >= 0 && ms <= maxDelayMs)) continue;
    return `${name} must be a number of milliseconds from 0 to ${maxDelayMs}, but is ${String(ms)}`;
  }
  return undefined;
}
