import type { CompleteTarget } from "./contract-target.ts";
import { redact, redactHeaders, redactStart } from "./redact.ts";
import { type Failure, toFailure } from "./target-failure.ts";
import { toVisible } from "./visible-text.ts";

/** A complete answer. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/**
 * A request and its answer, without secrets. Bodies are shortened to 2,000 characters, and control characters are
 * escaped.
 */
export interface Exchange {
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  /** `undefined` if there was no answer. */
  readonly answer:
    | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
    | undefined;
}

/** A request that was sent, and its answer or failure. */
export interface Sent {
  readonly exchange: Exchange;
  readonly answer: Answer | Failure;
}

/** Returns true if there was an answer. */
export function isAnswer(answer: Sent["answer"]): answer is Answer {
  return "status" in answer;
}

const shownCharacters = 2000;
const shownOfHeader = 500;
/** The maximum size of a decompressed answer. The answers of all operations are a few kilobytes at most. */
const maxAnswerBytes = 5_000_000;

/**
 * Sends a request and reads the complete answer. Never rejects: a broken connection is returned as a failure.
 *
 * @param toRequest - Creates the request.
 * @param stop - Aborts the request.
 */
export async function send(
  toRequest: (signal: AbortSignal) => Request,
  target: CompleteTarget,
  stop?: AbortSignal,
): Promise<Sent> {
  const limit = AbortSignal.timeout(target.timeoutMs);
  const signal = stop === undefined ? limit : AbortSignal.any([limit, stop]);
  const request = toRequest(signal);
  const asked = await describe(request, target);
  try {
    // A custom fetch may ignore the signal.
    const answer = await withSignal(readAnswer(target.fetch(request)), signal);
    const { status, headers, text } = answer;
    const shownHeaders = Object.entries(redactHeaders(headers, target.secrets));
    const shown = {
      status,
      headers: Object.fromEntries(shownHeaders.map(([name, value]) => [name, toVisible(value, shownOfHeader)])),
      body: toShown(text, target),
    };
    return { exchange: { request: asked, answer: shown }, answer };
  } catch (error) {
    return { exchange: { request: asked, answer: undefined }, answer: toFailure(error, target.timeoutMs) };
  }
}

/** Thrown when an answer exceeds the maximum size. The rest of it is not read. */
export class TooLargeError extends Error {
  override readonly name = "TooLargeError";
  /** Creates the error with the maximum size in bytes. */
  constructor(bytes: number) {
    super(`an answer of more than ${bytes / 1_000_000} MB`);
  }
}

async function readAnswer(responding: Promise<Response>): Promise<Answer> {
  const response = await responding;
  const { status, headers } = response;
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
    bytes += read.value.byteLength;
    if (bytes > maxAnswerBytes) {
      reader?.cancel().catch(() => undefined);
      throw new TooLargeError(maxAnswerBytes);
    }
    text += decoder.decode(read.value, { stream: true });
  }
  return { status, headers, text: text + decoder.decode() };
}

async function withSignal<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let give = (): void => undefined;
  const given = new Promise<never>((_resolve, reject) => {
    give = () => reject(signal.reason);
    if (signal.aborted) give();
    signal.addEventListener("abort", give, { once: true });
  });
  try {
    return await Promise.race([work, given]);
  } finally {
    signal.removeEventListener("abort", give);
    work.catch(() => undefined);
  }
}

async function describe(request: Request, target: CompleteTarget): Promise<Exchange["request"]> {
  const { method, url } = request;
  const headers = redactHeaders(request.headers, target.secrets);
  // Values that are too short to search for are redacted here.
  for (const name of new Headers(target.headers).keys()) if (name in headers) headers[name] = "[redacted]";
  const body = request.body === null ? "" : toShown(await request.clone().text(), target);
  return { method, url: redact(url, target.secrets), headers, body };
}

function toShown(text: string, { secrets }: CompleteTarget): string {
  const shown = toVisible(redactStart(text, 10 * shownCharacters, secrets), shownCharacters, "\n");
  return text.length > 10 * shownCharacters
    ? shown.replace(/\(\d+ characters\)$/, `(${text.length} characters)`)
    : shown;
}
