import type { GatewayProber, HttpVersion, ProbeResult } from "../gateway-prober.ts";

/** A connection that the upstream broke after it had read a start, and the result for the caller. */
export interface Break {
  readonly version: HttpVersion;
  readonly text: string;
  /** A lenient gateway may accept the upstream's bytes as an answer with the status 200. */
  readonly mayPass: boolean;
  readonly result: ProbeResult;
}

const kinds = [
  // Twice: once over a reused connection to the upstream, once over a new one.
  { kind: "reset", text: "the upstream read the start and reset the connection" },
  { kind: "reset", text: "the upstream read the start and reset the connection" },
  { kind: "close", text: "the upstream read the start and closed the connection" },
  { kind: "garbage", text: "the upstream read the start and answered with bytes that are not HTTP" },
  { kind: "bad-head", text: "the upstream read the start and answered with a malformed head" },
  {
    kind: "half-head",
    text: "the upstream read the start and closed the connection in the middle of the answer's head",
  },
] as const;

const known = new WeakMap<GatewayProber, Promise<readonly Break[]>>();

/**
 * Breaks connections in each way over each HTTP version. Runs once per prober, because gateways take failing servers
 * out of rotation.
 */
export function tryBreaks(prober: GatewayProber): Promise<readonly Break[]> {
  const breaks = known.get(prober) ?? tryAll(prober);
  known.set(prober, breaks);
  return breaks;
}

async function tryAll(prober: GatewayProber): Promise<readonly Break[]> {
  const breaks: Break[] = [];
  for (const version of prober.versions) {
    for (const [index, { kind, text }] of kinds.entries()) {
      // Some gateways retry after a broken connection, others after an unreadable answer.
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
