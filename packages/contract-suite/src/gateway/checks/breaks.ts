import type { GatewayProber, HttpVersion, ProbeResult } from "../gateway-prober.ts";

/** How an upstream broke after it had read a start, and what became of it. */
export interface Break {
  readonly version: HttpVersion;
  readonly text: string;
  /** A lenient gateway may take what the upstream sent for an answer with the status 200. */
  readonly mayPass: boolean;
  readonly result: ProbeResult;
}

const kinds = [
  // Over a connection to the upstream that has been used, and over another one.
  { kind: "reset", text: "the upstream read the start and reset the connection" },
  { kind: "reset", text: "the upstream read the start and reset the connection" },
  { kind: "close", text: "the upstream read the start and closed the connection" },
  { kind: "garbage", text: "the upstream read the start and answered with bytes that are not HTTP" },
  { kind: "bad-head", text: "the upstream read the start and answered with a head that is not well formed" },
  { kind: "half-head", text: "the upstream read the start and closed in the middle of the answer's head" },
] as const;

const known = new WeakMap<GatewayProber, Promise<readonly Break[]>>();

/** Breaks connections in each way and over each version of HTTP, once: gateways put servers aside that fail often. */
export function tryBreaks(prober: GatewayProber): Promise<readonly Break[]> {
  const breaks = known.get(prober) ?? tryAll(prober);
  known.set(prober, breaks);
  return breaks;
}

async function tryAll(prober: GatewayProber): Promise<readonly Break[]> {
  const breaks: Break[] = [];
  for (const version of prober.versions) {
    for (const [index, { kind, text }] of kinds.entries()) {
      // Some gateways repeat after a broken connection, and others after an answer that cannot be read.
      if (index === 0 || kind === "garbage") await prober.settle();
      const result = await prober.probe({ behaviour: { kind }, version });
      breaks.push({
        version,
        result,
        mayPass: kind === "garbage" || kind === "bad-head",
        text: version === "HTTP/2" ? `HTTP/2: ${text}` : text,
      });
    }
  }
  return breaks;
}
