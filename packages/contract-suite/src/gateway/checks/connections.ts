import type { Observation } from "../gateway-finding.ts";
import type { GatewayProber } from "../gateway-prober.ts";
import { makeCallId } from "../upstream/gateway-upstream.ts";
import { type GatewayAnswer, toShortAnswer } from "../wire/gateway-answer.ts";
import { sendOverHttp2 } from "../wire/http2-session.ts";
import { sendAndHold, sendOverHttp1 } from "../wire/send-over-http1.ts";

/** How long `fetch` of Node.js keeps an idle connection by default. Milliseconds. */
const clientIdleMs = 4000;
const atOnce = 20;

/** Checks when the gateway closes an idle HTTP/1.1 connection. */
export async function checkIdleConnection(prober: GatewayProber): Promise<Observation> {
  const { options, origin, versions } = prober;
  if (!versions.includes("HTTP/1.1")) {
    return { verdict: "could-not-tell", observed: "The gateway does not support HTTP/1.1." };
  }
  const callId = makeCallId();
  await options.upstream.prepare(callId, undefined);
  const { answer, closedAfterMs } = await sendAndHold(origin, prober.toRequest(callId), options.idleMs);
  if (answer.kind !== "answer")
    return { verdict: "could-not-tell", observed: `The start got ${toShortAnswer(answer)}.` };
  const { connection, "keep-alive": keepAlive } = answer.headers;
  const hint = keepAlive === undefined ? "no Keep-Alive header" : `Keep-Alive: ${keepAlive}`;
  if (connection?.toLowerCase() === "close") {
    return { verdict: "ok", observed: "Each answer announces that its connection is closed." };
  }
  const closed = await closedAfterMs;
  if (closed === undefined) {
    return { verdict: "ok", observed: `The connection was still open after ${options.idleMs} ms (${hint}).` };
  }
  const observed = `The connection is closed after ${(closed / 1000).toFixed(1)} s (${hint}).`;
  return { verdict: closed > clientIdleMs + 500 || keepAlive !== undefined ? "ok" : "warning", observed };
}

/** Checks which answer the gateway sends for starts that exceed its own rate limit. */
export async function checkOwnRateLimit(prober: GatewayProber): Promise<Observation> {
  const { options, origin } = prober;
  const send = prober.versions[0] === "HTTP/2" ? sendOverHttp2 : sendOverHttp1;
  const sent: { callId: string; answer: GatewayAnswer }[] = [];
  let left = options.burst;
  const sendOthers = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const callId = makeCallId();
      await options.upstream.prepare(callId, undefined);
      sent.push({ callId, answer: await send(origin, prober.toRequest(callId)) });
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, left) }, sendOthers));
  const refusals: GatewayAnswer[] = [];
  for (const { callId, answer } of sent) {
    if (isRefusal(answer) && (await options.upstream.deliveries(callId)).length === 0) refusals.push(answer);
  }
  if (refusals.length === 0) {
    const observed = `${options.burst} starts, ${Math.min(atOnce, options.burst)} at a time, did not reach a rate limit.`;
    return { verdict: "could-not-tell", observed };
  }
  // If no start arrives any more, the gateway is down rather than limiting the rate.
  const { deliveries } = await prober.probe();
  if (deliveries?.length === 0)
    return { verdict: "could-not-tell", observed: "Starts no longer arrive at the upstream." };
  const kinds = [...new Set(refusals.map(toShortAnswer))];
  const evidence = kinds.map((kind) => `${refusals.filter((a) => toShortAnswer(a) === kind).length} times ${kind}`);
  const others = refusals.filter((answer) => answer.kind !== "answer" || answer.status !== 429);
  if (others.length > 0) {
    const observed = `${refusals.length} of ${options.burst} starts were rejected with ${kinds.join(" and ")}.`;
    return { verdict: "bad", observed, evidence };
  }
  const hasHint = refusals.every((answer) => answer.kind === "answer" && answer.headers["retry-after"] !== undefined);
  const observed = `${refusals.length} of ${options.burst} starts were rejected with 429, ${hasHint ? "with" : "without"} Retry-After.`;
  return { verdict: "ok", observed, evidence };
}

/** Returns true for a rejection. 502 and 504 do not count, because a slow gateway or upstream causes them. */
function isRefusal(answer: GatewayAnswer): boolean {
  if (answer.kind === "answer") return answer.status >= 400 && answer.status !== 502 && answer.status !== 504;
  return answer.kind === "broken";
}
