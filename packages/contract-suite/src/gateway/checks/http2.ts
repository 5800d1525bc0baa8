import type { Observation } from "../gateway-finding.ts";
import type { GatewayProber } from "../gateway-prober.ts";
import { makeCallId } from "../upstream/gateway-upstream.ts";
import { toShortAnswer } from "../wire/gateway-answer.ts";
import { openHttp2Session, type StreamAnswer } from "../wire/http2-session.ts";
import { tryBreaks } from "./breaks.ts";

const atOnce = 40;
const notSpoken: Observation = {
  verdict: "could-not-tell",
  observed: "The gateway does not support HTTP/2 at this URL.",
};

/** Checks which HTTP versions the gateway supports. */
export async function checkHttp2Offered({ versions, origin }: GatewayProber): Promise<Observation> {
  const how =
    origin.url.protocol === "https:" ? "negotiated with ALPN" : "without TLS, where clients do not use HTTP/2";
  return { verdict: "ok", observed: `${versions.join(" and ")}, ${how}.` };
}

/** Checks how the gateway ends the stream of a start if the upstream reads the start and then breaks the connection. */
export async function checkHttp2AfterBreak(prober: GatewayProber): Promise<Observation> {
  if (!prober.versions.includes("HTTP/2")) return notSpoken;
  const evidence: string[] = [];
  const lies = new Set<string>();
  for (const { version, text, mayPass, result } of await tryBreaks(prober)) {
    const { answer, deliveries } = result;
    if (version !== "HTTP/2" || mayPass || deliveries?.length !== 1) continue;
    const came = toShortAnswer(answer);
    evidence.push(`${text}: ${came}`);
    if (answer.kind === "broken" && answer.code === "REFUSED_STREAM") lies.add("REFUSED_STREAM");
    if (answer.kind === "answer" && answer.status < 500 && answer.status !== 408) lies.add(came);
  }
  if (lies.size > 0) {
    return {
      verdict: "bad",
      observed: `The upstream read the start, but its stream ended with ${[...lies].join(" and ")}.`,
      evidence,
    };
  }
  if (evidence.length === 0) return { verdict: "could-not-tell", observed: "No start arrived exactly once." };
  return {
    verdict: "ok",
    observed: "The stream ends with a 5xx answer, or with an error that leaves the outcome open.",
    evidence,
  };
}

/** Checks when the gateway ends a session, and whether its GOAWAY frame is right about the processed streams. */
export async function checkHttp2GoAway(prober: GatewayProber): Promise<Observation> {
  if (!prober.versions.includes("HTTP/2")) return notSpoken;
  const { options, origin } = prober;
  const { upstream, burst } = options;
  using session = await openHttp2Session(origin);
  const streams: (StreamAnswer & { callId: string })[] = [];
  let sent = 0;
  const sendOthers = async (): Promise<void> => {
    while (sent < burst && session.isOpen) {
      sent += 1;
      const callId = makeCallId();
      await upstream.prepare(callId, undefined);
      streams.push({ callId, ...(await session.send(prober.toRequest(callId))) });
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, burst) }, sendOthers));
  const last = session.goAways.at(-1);
  if (last === undefined) {
    return { verdict: "ok", observed: `No GOAWAY within ${sent} starts on one session.` };
  }
  const lost = streams.filter(({ answer }) => answer.kind !== "answer");
  const lies: string[] = [];
  for (const { callId, streamId, answer } of lost) {
    const refused = answer.kind === "broken" && answer.code === "REFUSED_STREAM";
    const isLater = streamId !== undefined && streamId > last.lastStreamId;
    if ((refused || isLater) && (await upstream.deliveries(callId)).length > 0) lies.push(`stream ${streamId}`);
  }
  const evidence = [
    ...session.goAways.map(({ code, lastStreamId }) => `GOAWAY ${code}, last stream ${lastStreamId}`),
    ...lost.map(({ streamId, answer }) => `stream ${streamId}: ${toShortAnswer(answer)}`),
  ];
  if (lies.length > 0) {
    return {
      verdict: "bad",
      observed: `GOAWAY marks starts as unprocessed that the upstream read: ${lies.join(", ")}.`,
      evidence,
    };
  }
  if (lost.length === 0) {
    return { verdict: "ok", observed: `GOAWAY after ${sent} starts on one session; no start was lost.`, evidence };
  }
  const observed = `GOAWAY after ${sent} starts on one session; ${lost.length} of them got no answer.`;
  return { verdict: "warning", observed, evidence };
}
