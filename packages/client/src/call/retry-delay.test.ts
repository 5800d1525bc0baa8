import { expect, it } from "vitest";
import { HttpProblemError } from "../errors/http-problem-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { RetrySettings } from "../options/retry-options.ts";
import { RequestNotSentError } from "../proof/request-not-sent-error.ts";
import { toRetryDelayMs } from "./retry-delay.ts";

const retry: RetrySettings = {
  attempts: undefined,
  baseDelayMs: 100,
  maxDelayMs: 1_000,
  maxRetryAfterMs: 5_000,
  unknownOutcome: false,
};
const after = (attempts: number) => ({ operationId: "startProcess", attempts, mayHaveStarted: false }) as const;
const refused = (attempts: number) => new NetworkError(after(attempts), "not-started", "ECONNREFUSED");
const tooMany = (retryAfterMs?: number, attempts = 1) =>
  new HttpProblemError(after(attempts), "not-started", { status: 429, retryAfterMs });

it.for([
  [1, 100],
  [2, 200],
  [3, 400],
  [4, 800],
  [5, 1_000],
] as const)("waits at most twice as long after each attempt: after %i at most %i ms", ([attempts, most]) => {
  expect(toRetryDelayMs(refused(attempts), retry, 1)).toBe(most);
  expect(toRetryDelayMs(refused(attempts), retry, 0.5)).toBe(most / 2);
  expect(toRetryDelayMs(refused(attempts), retry, 0)).toBe(0);
});

it("waits for Retry-After whole, and up to as long again", () => {
  expect(toRetryDelayMs(tooMany(600), retry, 0)).toBe(600);
  expect(toRetryDelayMs(tooMany(600), retry, 1)).toBe(1_200);
  expect(toRetryDelayMs(tooMany(600, 2), retry, 1)).toBe(1_600);
  expect(toRetryDelayMs(tooMany(0), retry, 1)).toBe(100);
});

it("ends a call whose Retry-After is over the limit, and not at it", () => {
  expect(toRetryDelayMs(tooMany(5_000), retry, 0)).toBe(5_000);
  expect(toRetryDelayMs(tooMany(5_001), retry, 0)).toBeUndefined();
});

it.for([
  [{ attempts: 2 }, 1, true],
  [{ attempts: 2 }, 2, false],
  [{ baseDelayMs: 0 }, 2, true],
  [{ baseDelayMs: 0 }, 3, false],
  [{ baseDelayMs: 0, attempts: 9 }, 8, true],
  [{}, 1_000, true],
] as const)("tries again with %j after %i attempts: %s", ([more, attempts, again]) => {
  expect(toRetryDelayMs(refused(attempts), { ...retry, ...more }, 0) !== undefined).toBe(again);
});

const timeout = (limit: "timeoutMs" | "attemptTimeoutMs") => new TimeoutError(after(1), "not-started", limit, 10);
const network = (outcome: "not-started" | "unknown", code?: string, cause?: Error) =>
  new NetworkError(after(1), outcome, code, cause);
const problem = (status: number) => new HttpProblemError(after(1), "unknown", { status });

it.for<[title: string, error: Parameters<typeof toRetryDelayMs>[0], again: boolean]>([
  ["an attempt that took too long", timeout("attemptTimeoutMs"), true],
  ["a call that took too long", timeout("timeoutMs"), false],
  ["a refused connection", network("not-started", "ECONNREFUSED"), true],
  ["a certificate", network("not-started", "CERT_HAS_EXPIRED"), false],
  ["an unknown host", network("not-started", "ENOTFOUND"), false],
  ["a request that was refused before it had a connection", network("not-started"), false],
  ["a fetch that says it sent nothing", network("not-started", undefined, new RequestNotSentError("x")), true],
  ["a broken connection without a code", network("unknown"), true],
  ["a broken connection", network("unknown", "ECONNRESET"), true],
  ...[408, 500, 503, 599].map((status): [string, HttpProblemError, boolean] => [`${status}`, problem(status), true]),
  ...[400, 404, 499].map((status): [string, HttpProblemError, boolean] => [`${status}`, problem(status), false]),
])("tells whether %s is worth another attempt where unknown outcomes may be repeated", ([, error, again]) => {
  expect(toRetryDelayMs(error, { ...retry, unknownOutcome: true }, 0) !== undefined).toBe(again);
  if (error.outcome === "unknown") expect(toRetryDelayMs(error, retry, 0)).toBeUndefined();
});
