import { setTimeout } from "node:timers/promises";
import type { Observation } from "../gateway-finding.ts";
import type { GatewayProber, ProbeResult } from "../gateway-prober.ts";
import { toShortAnswer } from "../wire/gateway-answer.ts";
import { tryBreaks } from "./breaks.ts";

interface Trial {
  readonly text: string;
  readonly result: ProbeResult;
}

/** Checks whether a successful start arrives exactly once. A gateway can mirror requests. */
export async function checkArrivesOnce(prober: GatewayProber): Promise<Observation> {
  const { upstream } = prober.options;
  const callIds: string[] = [];
  for (let i = 0; i < 5; i += 1) callIds.push((await prober.probe()).callId);
  // A mirrored request can arrive after the answer.
  await setTimeout(200);
  const counts = await Promise.all(callIds.map(async (callId) => (await upstream.deliveries(callId)).length));
  const most = Math.max(...counts);
  if (most > 1) return { verdict: "bad", observed: `A start arrived ${most} times although nothing failed.` };
  if (!counts.every((count) => count === 1)) {
    return { verdict: "could-not-tell", observed: "Some starts did not arrive at the upstream." };
  }
  return { verdict: "ok", observed: "Each start arrived once." };
}

/** Checks whether two identical starts both arrive. A cache can answer the second one. */
export async function checkEqualStarts(prober: GatewayProber): Promise<Observation> {
  const { callId } = await prober.probe();
  const { answer, deliveries = [] } = await prober.probe({ callId, takeRefusal: true });
  if (deliveries.length > 1) return { verdict: "ok", observed: "Two identical starts both arrived." };
  const came = toShortAnswer(answer);
  if (deliveries.length === 1 && answer.kind === "answer" && answer.status < 300) {
    return {
      verdict: "bad",
      observed: `The second of two identical starts was answered with ${came} but did not arrive.`,
    };
  }
  return { verdict: "could-not-tell", observed: `The second of two identical starts did not arrive: ${came}.` };
}

/** Checks whether the gateway retries a start if the upstream reads it and then breaks the connection. */
export async function checkRepeatAfterBreak(prober: GatewayProber): Promise<Observation> {
  return judge(prober, await tryBreaks(prober), "bad");
}

/** Checks whether the gateway retries a start if the upstream does not answer. */
export async function checkRepeatAfterTimeout(prober: GatewayProber): Promise<Observation> {
  const { waitMs } = prober.options;
  const text = "the upstream read the start and never answered";
  const result = await prober.hang();
  const { answer, deliveries } = result;
  if (answer.kind === "silent" && deliveries?.length === 1) {
    return {
      verdict: "could-not-tell",
      observed: `The gateway waits longer than ${waitMs} ms for its upstream. To find out, increase --wait (waitMs).`,
      evidence: [toEvidence({ text, result })],
    };
  }
  return judge(prober, [{ text, result }], "bad");
}

/** Checks whether the gateway retries a start after an answer that leaves the outcome open. */
export function checkRepeatAfterError(prober: GatewayProber): Promise<Observation> {
  return checkStatuses(prober, [408, 500, 502, 503, 504], "bad");
}

/** Checks whether the gateway retries a start after a rejection. */
export function checkRepeatAfterRefusal(prober: GatewayProber): Promise<Observation> {
  return checkStatuses(prober, [401, 403, 404, 409, 425, 429], "warning");
}

async function checkStatuses(
  prober: GatewayProber,
  statuses: readonly number[],
  verdict: "bad" | "warning",
): Promise<Observation> {
  const trials: Trial[] = [];
  await prober.settle();
  for (const status of statuses) {
    const result = await prober.probe({ behaviour: { kind: "status", status } });
    trials.push({ text: `the upstream answered ${status}`, result });
  }
  return judge(prober, trials, verdict);
}

function judge(prober: GatewayProber, trials: readonly Trial[], verdict: "bad" | "warning"): Observation {
  const tried = trials.filter(({ result }) => result.deliveries !== undefined);
  const evidence = [...new Set(tried.map(toEvidence))];
  const repeated = tried.filter(({ result }) => (result.deliveries?.length ?? 0) > 1);
  const most = Math.max(0, ...repeated.map(({ result }) => result.deliveries?.length ?? 0));
  if (most > 1) {
    const when = [...new Set(repeated.map(({ text }) => text))];
    return { verdict, observed: `A start arrived ${most} times when ${when.join("; or when ")}.`, evidence };
  }
  const arrived = tried.filter(({ result }) => result.deliveries?.length === 1);
  if (arrived.length < tried.length || tried.length === 0) {
    const observed =
      tried.length === 0
        ? "The upstream does not support this behaviour."
        : "Some starts did not arrive at the upstream.";
    return { verdict: "could-not-tell", observed, evidence };
  }
  const { servers } = prober.options.upstream;
  const alone = servers === 1 ? " Only one upstream was used. A gateway may retry on a second one, so pass two." : "";
  return { verdict: "ok", observed: `Each start arrived once.${alone}`, evidence };
}

function toEvidence({ text, result: { answer, deliveries = [] } }: Trial): string {
  return `${text}: arrived ${deliveries.length} ${deliveries.length === 1 ? "time" : "times"}, the caller received ${toShortAnswer(answer)}`;
}
