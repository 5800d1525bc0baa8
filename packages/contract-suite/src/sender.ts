import { setTimeout as sleep } from "node:timers/promises";
import type { ContractCase } from "./contract-rule.ts";
import type { CompleteTarget } from "./contract-target.ts";
import { isAnswer, type Sent, send } from "./exchange.ts";
import { redact } from "./redact.ts";
import { readRetryAfter } from "./retry-after.ts";
import { interrupted, type Stop, toRedirect, toStopOfFailure, toStopOfRedirect } from "./stop.ts";
import { toRequest } from "./to-request.ts";
import { toVisible } from "./visible-text.ts";

/** Options for the rate, the cancellation and the progress of a run. */
export interface PaceOptions {
  /** Maximum requests per second. Default: unlimited; requests are sent one after another. */
  rate?: number;
  /** Stops the run after the request in flight. The report contains the results so far. */
  signal?: AbortSignal;
  /** Aborts the request in flight as well. Default: the run waits for it. */
  giveUpSignal?: AbortSignal;
  /** Called before each wait for a target that limits the rate, with the delay in milliseconds. */
  onWait?: (waitMs: number) => void;
}

/** The parts of a case that a sender needs. */
export type Question = Pick<ContractCase, "request" | "operationId" | "expect">;

/** Sends the requests of a run, and detects when the run must stop. */
export interface Sender {
  /** Sends a request. Retries it after an unexpected 429. */
  send: (question: Question) => Promise<Sent>;
  /** Returns why the run must stop; `undefined` to continue. */
  readonly stop: () => Stop | undefined;
  /** Returns why the run stopped, called once at the end. A short run with only failures also counts as stopped. */
  readonly finish: () => Stop | undefined;
}

/** The run stops after this many consecutive failures, which then are not caused by individual cases. */
const patience = 3;
/** The same for broken connections to a server that answered before: similar cases may cause them. */
const patienceWithBroken = 10;
const longestWaitMs = 60_000;
const limitedAtMost = 5;

/** Creates a sender for a run. */
export function createSender(
  target: CompleteTarget,
  options: PaceOptions & { wait?: (ms: number, signal: AbortSignal | undefined) => Promise<unknown> },
): Sender {
  const { rate, signal, giveUpSignal, onWait, wait = pause } = options;
  let stop: Stop | undefined;
  let trouble: { count: number; stop: Stop } | undefined;
  let answered = false;
  let next = 0;

  return { send: sendInTurn, stop: () => stop ?? (signal?.aborted ? interrupted : undefined), finish };

  async function sendInTurn(question: Question): Promise<Sent> {
    for (let limited = 0; ; limited += 1) {
      await waitForTurn();
      const sent = await send((limit) => toRequest(question, target, limit), target, giveUpSignal);
      watch(sent);
      const { answer } = sent;
      if (!isAnswer(answer) || answer.status !== 429 || question.expect.status.includes(429)) return sent;
      // A 429 means that nothing was done, so the request can be retried.
      const waitMs = readRetryAfter(answer.headers.get("retry-after"), Date.now()) ?? 1000 * 2 ** limited;
      if (limited === limitedAtMost || waitMs > longestWaitMs) {
        const how = waitMs > longestWaitMs ? `Retry-After is ${Math.ceil(waitMs / 1000)} s` : "all retries failed";
        stop = {
          reason: "rate-limited",
          text: `The target limits the rate (429; ${how}). Set a lower --rate or try again later.`,
        };
        return sent;
      }
      if (signal?.aborted) return sent;
      onWait?.(waitMs);
      await wait(waitMs, signal);
      if (signal?.aborted) return sent;
    }
  }

  async function waitForTurn(): Promise<void> {
    if (rate === undefined) return;
    const now = performance.now();
    const turn = Math.max(now, next);
    next = turn + 1000 / rate;
    if (turn > now) await wait(turn - now, signal);
  }

  function watch({ answer, exchange }: Sent): void {
    const found = isAnswer(answer) ? toRedirectStop(answer, exchange.request.url) : toFailureStop(answer);
    if (isAnswer(answer) && found === undefined) answered = true;
    trouble = found === undefined ? undefined : { count: (trouble?.count ?? 0) + 1, stop: found };
    if (trouble === undefined) return;
    const isCertain = !answered && trouble.stop.reason === "certificate";
    const isBroken = answered && !isAnswer(answer) && answer.kind === "broken";
    const enough = isBroken ? patienceWithBroken : patience;
    if (trouble.count >= enough || isCertain || trouble.stop.reason === "interrupted") stop ??= trouble.stop;
  }

  function toRedirectStop(answer: Extract<Sent["answer"], { status: number }>, requested: string): Stop | undefined {
    const location = toRedirect(answer);
    if (location === undefined) return undefined;
    const { reason, text } = toStopOfRedirect(location, requested, target, answer.status);
    return { reason, text: toVisible(redact(text, target.secrets), 500) };
  }

  function toFailureStop(answer: Exclude<Sent["answer"], { status: number }>): Stop | undefined {
    return answer.kind === "too-large" ? undefined : toStopOfFailure(answer, target);
  }

  function finish(): Stop | undefined {
    if (!answered && trouble !== undefined) stop ??= trouble.stop;
    return stop ?? (signal?.aborted ? interrupted : undefined);
  }
}

/** Waits. Resolves early if the run is stopped. */
async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(ms, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
}

/** Returns true if the target is unavailable: no answer, a redirect or a 429. */
export function isTrouble({ answer }: Sent): boolean {
  return isAnswer(answer) ? toRedirect(answer) !== undefined || answer.status === 429 : answer.kind !== "too-large";
}

/**
 * Validates the options.
 *
 * @throws `TypeError` that names the invalid option.
 */
export function checkPace({ rate }: PaceOptions): void {
  if (rate !== undefined && !(typeof rate === "number" && rate > 0)) {
    throw new TypeError("rate must be a number of requests per second greater than 0.");
  }
}
