import type { CompleteTarget } from "./contract-target.ts";
import { redact, redactHeaders, redactStart } from "./redact.ts";
import { type Failure, toFailure } from "./target-failure.ts";
import { toVisible } from "./visible-text.ts";

/** An answer, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A request and its answer, without secrets. Bodies are cut after 2 000 characters; what a terminal would act on is escaped. */
export interface Exchange {
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  /** `undefined` if there was none. */
  readonly answer:
    | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
    | undefined;
}

/** A request that was sent, and what became of it. */
export interface Sent {
  readonly exchange: Exchange;
  readonly answer: Answer | Failure;
}

/** Says whether there was an answer at all. */
export function isAnswer(answer: Sent["answer"]): answer is Answer {
  return "status" in answer;
}

const shownCharacters = 2000;
const shownOfHeader = 500;
/** Of an answer, after decompression: no operation answers more than a few kilobytes. */
const maxAnswerBytes = 5_000_000;

/**
 * Sends a request and reads the answer to its end.
 *
 * @param toRequest - Makes the request.
 * @param stop - Gives the request up.
 * @returns Also for a connection that broke: never rejects.
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
    // A fetch of the user's own need not look at the signal.
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

/** An answer was longer than any in contract, so that the rest of it was not read. */
export class TooLargeError extends Error {
  override readonly name = "TooLargeError";
  /** Takes the bound in bytes. */
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
  // Also where the value is too short to be looked for.
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
