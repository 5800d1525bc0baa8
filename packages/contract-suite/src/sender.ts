import { setTimeout as sleep } from "node:timers/promises";
import type { ContractCase } from "./contract-rule.ts";
import type { CompleteTarget } from "./contract-target.ts";
import { isAnswer, type Sent, send } from "./exchange.ts";
import { redact } from "./redact.ts";
import { readRetryAfter } from "./retry-after.ts";
import { interrupted, type Stop, toRedirect, toStopOfFailure, toStopOfRedirect } from "./stop.ts";
import { toRequest } from "./to-request.ts";
import { toVisible } from "./visible-text.ts";

/** How requests are sent. */
export interface PaceOptions {
  /** Requests in a second at most. Default: one after another, as fast as they are answered. */
  rate?: number;
  /** Ends the run: what was found so far is reported. */
  signal?: AbortSignal;
  /** Gives the request in flight up, too. Default: it is waited for. */
  giveUpSignal?: AbortSignal;
  /** Is told of each wait for a target that limits the rate. Milliseconds. */
  onWait?: (waitMs: number) => void;
}

/** What a sender needs of a case. */
export type Question = Pick<ContractCase, "request" | "operationId" | "expect">;

/** Sends the requests of a run, and notices when there is no use in going on. */
export interface Sender {
  /** Sends a request; one that is answered 429 out of turn is sent again after a while. */
  send: (question: Question) => Promise<Sent>;
  /** Why to end; `undefined` to go on. */
  readonly stop: () => Stop | undefined;
  /** To be asked at the end: a short run may have had nothing but failures. */
  readonly finish: () => Stop | undefined;
}

/** So many failures in a row are the target's, and not those of the cases. */
const patience = 3;
/** A server that answers otherwise may break connections on what some cases have in common. */
const patienceWithBroken = 10;
const longestWaitMs = 60_000;
const limitedAtMost = 5;

/** Opens a sender for a run. */
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
      // 429 says that nothing was done, so that the request may be sent again.
      const waitMs = readRetryAfter(answer.headers.get("retry-after"), Date.now()) ?? 1000 * 2 ** limited;
      if (limited === limitedAtMost || waitMs > longestWaitMs) {
        const told = waitMs > longestWaitMs ? `, and asks to wait ${Math.ceil(waitMs / 1000)} s` : " again and again";
        stop = { reason: "rate-limited", text: `The target limits the rate (429)${told}: try --rate, or later.` };
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

/** Ends early, and without an exception, where the run is ended. */
async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(ms, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
}

/** Says whether a request met with trouble that is the target's rather than an answer to it. */
export function isTrouble({ answer }: Sent): boolean {
  return isAnswer(answer) ? toRedirect(answer) !== undefined || answer.status === 429 : answer.kind !== "too-large";
}

/**
 * Checks how requests are to be sent.
 *
 * @throws `TypeError` that names the option.
 */
export function checkPace({ rate }: PaceOptions): void {
  if (rate !== undefined && !(typeof rate === "number" && rate > 0)) {
    throw new TypeError("rate must be a number greater than 0: requests in a second.");
  }
}
