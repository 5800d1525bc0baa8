/** Call room: converts a response to a result or an error. */
import { parseJson } from "../answer/parse-json.ts";
import { readText, TooLargeError } from "../answer/read-text.ts";
import { toRetryAfterMs } from "../answer/retry-after.ts";
import { HttpProblemError } from "../errors/http-problem-error.ts";
import { toProblemDocument } from "../errors/problem-document.ts";
import { type Redact, redactSecrets, redactSecretsAndValues } from "../errors/redaction.ts";
import { toSafeCause } from "../errors/safe-cause.ts";
import { UnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import { provesNotStarted } from "../proof/answer-proof.ts";
import type { Call } from "./call.ts";
import type { Operation } from "./operation.ts";

/**
 * Reads a response.
 *
 * @param url - The URL of the request.
 * @param token - The token, which is removed from the server's messages.
 * @throws {@link HttpProblemError} if the status is not 2xx.
 * @throws {@link UnexpectedResponseError} if a 2xx response does not match the spec.
 * @internal
 */
export async function toResult<Result>(
  call: Call,
  operation: Operation<Result>,
  response: Response,
  url: string,
  token: string,
): Promise<Result> {
  const { maxAnswerBytes } = call.settings;
  const { status } = response;
  if (status < 200 || status > 299) {
    // The status is enough if the body cannot be read.
    const text = await readText(response, maxAnswerBytes).catch(() => "");
    throw toHttpProblemError(call, response, text, url, createRedact(token, operation.values));
  }
  const text = await readText(response, maxAnswerBytes).catch((error: unknown) => {
    if (error instanceof TooLargeError) throw new UnexpectedResponseError(call, status, error.message);
    const cause = toSafeCause(error, redactSecrets([token]));
    throw new UnexpectedResponseError(call, status, "the body is incomplete", cause);
  });
  if (text === "") throw new UnexpectedResponseError(call, status, "the body is empty");
  let body: unknown;
  try {
    body = parseJson(text);
  } catch {
    // The parser's own error quotes the body, which can contain anything.
    throw new UnexpectedResponseError(call, status, "the body is not JSON");
  }
  const result = operation.read(body);
  if (result === undefined) throw new UnexpectedResponseError(call, status, "the body does not match the spec");
  return result;
}

/**
 * Returns the error for a response that is not a success.
 *
 * @param text - The body; empty if it could not be read.
 * @internal
 */
export function toHttpProblemError(
  call: Call,
  { status, headers }: Pick<Response, "status" | "headers">,
  text: string,
  url: string,
  redact: Redact,
): HttpProblemError {
  const body = readJson(text);
  const pageTitle = body === undefined ? readPageTitle(text) : undefined;
  const location = headers.get("location");
  const proved = provesNotStarted({ status, location, body, pageTitle }, new URL(url).pathname);
  const requestId = headers.get("x-request-id");
  return new HttpProblemError(call, proved ? "not-started" : "unknown", {
    status,
    problem: toProblemDocument(body, redact),
    pageTitle: pageTitle === undefined ? undefined : redact(pageTitle, 200),
    retryAfterMs: toRetryAfterMs(headers.get("retry-after"), Date.now()),
    answerRequestId: typeof requestId === "string" ? redact(requestId, 200) : undefined,
  });
}

/**
 * Returns a function that removes the token and the initial values from the server's texts.
 *
 * @internal
 */
export function createRedact(token: string, values: unknown): Redact {
  return redactSecretsAndValues([token], values);
}

function readJson(text: string): unknown {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** Returns the title of an HTML page. nginx and Apache write a title, HAProxy writes only a heading. */
function readPageTitle(text: string): string | undefined {
  const page = text.slice(0, 20_000);
  const title = /<title[^>]*>([^<]{1,500})/i.exec(page)?.[1] ?? /<h1[^>]*>([^<]{1,500})/i.exec(page)?.[1];
  return title?.trim();
}
