import type { Observation, Verdict } from "../gateway-finding.ts";
import type { GatewayProber, ProbeResult } from "../gateway-prober.ts";
import { makeCallId } from "../upstream/gateway-upstream.ts";
import { toShortAnswer } from "../wire/gateway-answer.ts";
import { sendPastAnswer } from "../wire/send-past-answer.ts";

/** What FlowX itself takes: 1 MB of start parameters. Bytes. */
const flowxLimit = 1_000_000;
const precision = 1024;
const smallest = 256;
/** So much is sent after the answer, or the gateway's limit is that of a body that it reads first. */
const pastBytes = 1_048_576;

/** The largest body that passes, and the smallest one that does not. */
interface Limit {
  /** 0 if that cannot be said. */
  readonly passes: number;
  /** `undefined` if the largest one that was tried passes. */
  readonly refused: { readonly bytes: number; readonly result: ProbeResult } | undefined;
  /** A body that arrived as another one. */
  readonly cut: number | undefined;
}

const shaky: Observation = {
  verdict: "could-not-tell",
  observed: "Not even a small body arrives, or the same one arrives at one time and not at another.",
};
const limits = new WeakMap<GatewayProber, Promise<Limit>>();

/** Do bodies arrive whole, up to FlowX's own limit? */
export async function checkBodyLimit(prober: GatewayProber): Promise<Observation> {
  const { passes, refused, cut } = await findLimitOnce(prober);
  if (cut !== undefined) {
    return { verdict: "bad", observed: `A body of ${cut} bytes arrived as another one.` };
  }
  if (refused === undefined) {
    return { verdict: "ok", observed: `No limit up to ${passes} bytes.` };
  }
  if (passes === 0) return shaky;
  const came = toShortAnswer(refused.result.answer);
  const observed = `Bodies of ${refused.bytes} bytes and more are refused with ${came}; ${passes} bytes pass.`;
  return { verdict: refused.bytes <= flowxLimit ? "warning" : "ok", observed };
}

/** What does the gateway answer to a body over its limit, and can a caller that is still sending read it? */
export async function checkLimitAnswer(prober: GatewayProber): Promise<Observation> {
  const { passes, refused } = await findLimitOnce(prober);
  if (refused === undefined) {
    return { verdict: "could-not-tell", observed: `No body up to ${passes} bytes is refused.` };
  }
  if (passes === 0) return shaky;
  const { answer } = refused.result;
  const evidence = [`a body of ${refused.bytes} bytes: ${toShortAnswer(answer)}`];
  if (answer.kind === "answer" && answer.status !== 413) {
    // A refusal that FlowX could have given for its own reasons is not one of a limit.
    const verdict: Verdict = answer.status < 400 || answer.status === 404 ? "bad" : "warning";
    const observed = `A body over the limit is answered ${toShortAnswer(answer)} and not 413.`;
    return { verdict, observed, evidence };
  }
  const broken: Observation = {
    ...{ verdict: "warning", evidence },
    observed: "The gateway breaks the connection while the caller is sending, so the answer can be lost.",
  };
  if (answer.kind !== "answer") return broken;
  if (!prober.versions.includes("HTTP/1.1")) return { verdict: "ok", observed: "413.", evidence };
  const callId = makeCallId();
  await prober.options.upstream.prepare(callId, undefined);
  const body = toBody(refused.bytes + pastBytes);
  const { status, wasReset } = await sendPastAnswer(prober.origin, prober.toRequest(callId, { body }));
  evidence.push(`a caller that goes on sending: ${status ?? "no answer"}${wasReset ? ", then a reset" : ""}`);
  if (wasReset || status === undefined) return broken;
  return { verdict: "ok", observed: "413, which a caller that is still sending can read.", evidence };
}

function findLimitOnce(prober: GatewayProber): Promise<Limit> {
  const known = limits.get(prober) ?? findLimit(prober);
  limits.set(prober, known);
  return known;
}

/** Tries a handful of sizes, then halves the gap between the one that passes and the one that does not. */
async function findLimit(prober: GatewayProber): Promise<Limit> {
  const { maxBodyBytes } = prober.options;
  let passes = 0;
  let refused: Limit["refused"];
  const tryOne = async (bytes: number): Promise<number | undefined> => {
    const result = await prober.probe({ body: toBody(bytes), takeRefusal: bytes !== smallest });
    const [first] = result.deliveries ?? [];
    if (first?.bodyHash !== undefined && first.bodyHash !== result.bodyHash) return bytes;
    // What arrived whole has passed, whatever became of the answer. A mock keeps no bodies, but says that it took one.
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

/** A JSON object of exactly so many bytes. */
function toBody(bytes: number): string {
  const empty = JSON.stringify({ padding: "" });
  return JSON.stringify({ padding: "x".repeat(bytes - empty.length) });
}
