import type { Observation, Verdict } from "../gateway-finding.ts";
import type { GatewayProber, ProbeResult } from "../gateway-prober.ts";
import { makeCallId } from "../upstream/gateway-upstream.ts";
import { toShortAnswer } from "../wire/gateway-answer.ts";
import { sendPastAnswer } from "../wire/send-past-answer.ts";

/** FlowX's own limit for start parameters: 1 MB. Bytes. */
const flowxLimit = 1_000_000;
const precision = 1024;
const smallest = 256;
/** How many bytes are sent after the gateway's answer. */
const pastBytes = 1_048_576;

/** The largest body that arrives, and the smallest one that the gateway rejects. */
interface Limit {
  /** Size in bytes; 0 if unknown. */
  readonly passes: number;
  /** `undefined` if the largest tried body arrives. */
  readonly refused: { readonly bytes: number; readonly result: ProbeResult } | undefined;
  /** Size of a body that arrived changed. */
  readonly cut: number | undefined;
}

const shaky: Observation = {
  verdict: "could-not-tell",
  observed: "Even a small body does not arrive, or the same body arrives in one attempt and not in another.",
};
const limits = new WeakMap<GatewayProber, Promise<Limit>>();

/** Checks whether bodies up to FlowX's own limit arrive complete. */
export async function checkBodyLimit(prober: GatewayProber): Promise<Observation> {
  const { passes, refused, cut } = await findLimitOnce(prober);
  if (cut !== undefined) {
    return { verdict: "bad", observed: `A body of ${cut} bytes arrived changed.` };
  }
  if (refused === undefined) {
    return { verdict: "ok", observed: `No limit up to ${passes} bytes.` };
  }
  if (passes === 0) return shaky;
  const came = toShortAnswer(refused.result.answer);
  const observed = `Bodies of ${refused.bytes} bytes or more are rejected with ${came}; ${passes} bytes arrive.`;
  return { verdict: refused.bytes <= flowxLimit ? "warning" : "ok", observed };
}

/** Checks the gateway's answer to a body over its limit, and whether a caller can read it while still sending. */
export async function checkLimitAnswer(prober: GatewayProber): Promise<Observation> {
  const { passes, refused } = await findLimitOnce(prober);
  if (refused === undefined) {
    return { verdict: "could-not-tell", observed: `No body up to ${passes} bytes is rejected.` };
  }
  if (passes === 0) return shaky;
  const { answer } = refused.result;
  const evidence = [`a body of ${refused.bytes} bytes: ${toShortAnswer(answer)}`];
  if (answer.kind === "answer" && answer.status !== 413) {
    // A 404 or a status below 400 misleads the caller, so it is worse than another wrong status.
    const verdict: Verdict = answer.status < 400 || answer.status === 404 ? "bad" : "warning";
    const observed = `A body over the limit is answered with ${toShortAnswer(answer)} instead of 413.`;
    return { verdict, observed, evidence };
  }
  const broken: Observation = {
    verdict: "warning",
    evidence,
    observed: "The gateway breaks the connection while the caller is still sending, so the answer can be lost.",
  };
  if (answer.kind !== "answer") return broken;
  if (!prober.versions.includes("HTTP/1.1")) return { verdict: "ok", observed: "The gateway answers 413.", evidence };
  const callId = makeCallId();
  await prober.options.upstream.prepare(callId, undefined);
  const body = toBody(refused.bytes + pastBytes);
  const { status, wasReset } = await sendPastAnswer(prober.origin, prober.toRequest(callId, { body }));
  evidence.push(`a caller that keeps sending: ${status ?? "no answer"}${wasReset ? ", then a reset" : ""}`);
  if (wasReset || status === undefined) return broken;
  return {
    verdict: "ok",
    observed: "The gateway answers 413, and a caller that is still sending can read it.",
    evidence,
  };
}

function findLimitOnce(prober: GatewayProber): Promise<Limit> {
  const known = limits.get(prober) ?? findLimit(prober);
  limits.set(prober, known);
  return known;
}

/** Tries a few sizes, then bisects between the largest body that arrives and the smallest one that is rejected. */
async function findLimit(prober: GatewayProber): Promise<Limit> {
  const { maxBodyBytes } = prober.options;
  let passes = 0;
  let refused: Limit["refused"];
  const tryOne = async (bytes: number): Promise<number | undefined> => {
    const result = await prober.probe({ body: toBody(bytes), takeRefusal: bytes !== smallest });
    const [first] = result.deliveries ?? [];
    if (first?.bodyHash !== undefined && first.bodyHash !== result.bodyHash) return bytes;
    // A body that arrived complete is within the limit, whatever the answer. For a mock, which keeps no bodies, the
    // status tells.
    const hasPassed = first?.bodyHash !== undefined || (first?.answered?.status ?? 500) < 400;
    if (hasPassed) passes = Math.max(passes, bytes);
    else refused = { bytes, result };
    return undefined;
  };
  const sizes = [smallest, 16_384, 131_072, flowxLimit, maxBodyBytes].filter((size) => size <= maxBodyBytes);
  for (const bytes of new Set(sizes)) {
    const cut = await tryOne(bytes);
    if (cut !== undefined) return { passes, refused, cut };
    if (refused !== undefined) break;
  }
  while (refused !== undefined && passes > 0 && refused.bytes - passes > precision) {
    const cut = await tryOne(Math.floor((passes + refused.bytes) / 2));
    if (cut !== undefined) return { passes, refused, cut };
  }
  const last = refused?.bytes;
  if (last !== undefined) await tryOne(last);
  return passes === last ? { passes: 0, refused, cut: undefined } : { passes, refused, cut: undefined };
}

/** Returns a JSON object with exactly this size in bytes. */
function toBody(bytes: number): string {
  const empty = JSON.stringify({ padding: "" });
  return JSON.stringify({ padding: "x".repeat(bytes - empty.length) });
}
