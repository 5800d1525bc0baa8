import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { GatewayError } from "./gateway-error.ts";
import type { CompleteGatewayOptions } from "./gateway-options.ts";
import { type Behaviour, type Delivery, makeCallId } from "./upstream/gateway-upstream.ts";
import type { GatewayAnswer, GatewayOrigin, GatewayRequest } from "./wire/gateway-answer.ts";
import { sendOverHttp2 } from "./wire/http2-session.ts";
import { sendOverHttp1 } from "./wire/send-over-http1.ts";

/** One call through the gateway. */
export interface Probe {
  /** That of a call which is sent once more. Default: a new one. */
  callId?: string;
  /** How the upstream treats it. Default: it answers 200. */
  behaviour?: Behaviour;
  /** Default POST. */
  method?: "GET" | "POST";
  /** What stands in the path behind `process-name`; default the id of the call. */
  toSegments?: (callId: string) => string;
  /** Beside or in place of the usual ones. */
  headers?: Readonly<Record<string, string>>;
  /** Default a small JSON object. */
  body?: string;
  /** Default: the one that the gateway speaks. */
  version?: HttpVersion;
  timeoutMs?: number;
  /** Takes a refusal of the gateway as the answer, though it tries a few times. Default false. */
  takeRefusal?: boolean;
}

/** What became of a call. */
export interface ProbeResult {
  readonly callId: string;
  /** The path below the base URL, as it was sent. */
  readonly path: string;
  readonly bodyHash: string;
  readonly answer: GatewayAnswer;
  /** What arrived at the upstream; `undefined` if the upstream cannot behave as was asked for. */
  readonly deliveries: readonly Delivery[] | undefined;
}

/** A version of HTTP that a gateway speaks. */
export type HttpVersion = "HTTP/1.1" | "HTTP/2";

/** Sends calls through a gateway and compares both ends. */
export interface GatewayProber {
  readonly options: CompleteGatewayOptions;
  readonly origin: GatewayOrigin;
  /** The versions that the gateway speaks to clients. */
  readonly versions: readonly HttpVersion[];
  probe(probe?: Probe): Promise<ProbeResult>;
  /** A call whose upstream never answers. There is one of them, since it may take as long as `waitMs`. */
  hang(): Promise<ProbeResult>;
  /**
   * Waits until each server that has been reached is reached again: a gateway puts one aside that failed, and with the only one
   * that is left it cannot do what it would do otherwise.
   */
  settle(): Promise<void>;
  /** Builds a request for a call of one's own. */
  toRequest(callId: string, probe?: Probe): GatewayRequest;
}

const pauseMs = 500;
/** How often a call is sent that may be refused for what it is, and not for the rate. */
const doubtfulTries = 4;
/** nginx puts a server aside for 10 s, unless it is told otherwise. */
const mostSettleMs = 15_000;
/** After so many calls in a row that nobody answered and that arrived nowhere, the gateway is taken to be gone. */
const mostUnanswered = 10;

/** Creates a prober. */
export function createGatewayProber(options: CompleteGatewayOptions, versions: readonly HttpVersion[]): GatewayProber {
  const { url, ca, upstream, prefix, workspaceId, appId, waitMs } = options;
  const origin = { url, ca };
  const usual = versions[0] ?? "HTTP/1.1";

  const toPath = (callId: string, { method = "POST", toSegments = (id) => id }: Probe): string =>
    method === "GET"
      ? `/api/runtime/process-instance/${callId}/build/info`
      : `/api/runtime/wks/${workspaceId}/app/${appId}/process-name/${toSegments(callId)}/start`;

  const toRequest = (callId: string, probe: Probe = {}): GatewayRequest => {
    const { method = "POST", headers = {}, body = "{}", timeoutMs = options.timeoutMs } = probe;
    const json = method === "POST" ? { "content-type": "application/json" } : {};
    return {
      ...{ method, timeoutMs, target: prefix + toPath(callId, probe) },
      headers: { accept: "application/json", "flowx-platform": "web", ...json, ...options.headers, ...headers },
      body: method === "POST" ? body : undefined,
    };
  };

  const sendOnce = async (probe: Probe): Promise<ProbeResult> => {
    const { callId = makeCallId() } = probe;
    const able = probe.callId !== undefined || (await upstream.prepare(callId, probe.behaviour));
    const request = toRequest(callId, probe);
    const about = { callId, path: toPath(callId, probe), bodyHash: toHash(request.body ?? "") };
    if (!able) return { ...about, answer: { kind: "silent", afterMs: 0 }, deliveries: undefined };
    const send = (probe.version ?? usual) === "HTTP/2" ? sendOverHttp2 : sendOverHttp1;
    const answer = await send(origin, request);
    return { ...about, answer, deliveries: await upstream.deliveries(callId) };
  };

  // Once a gateway is gone, or refuses each call, nobody waits for it again and again.
  let patienceMs = 2 * waitMs;
  let unanswered = 0;
  const reached = new Set<number>();
  const probe = async (wanted: Probe = {}): Promise<ProbeResult> => {
    const mayBeRefused = wanted.takeRefusal === true;
    for (let tries = 1; ; tries += 1) {
      if (unanswered >= mostUnanswered) throw new GatewayError("unreachable", "The gateway went away.");
      const result = await sendOnce(wanted);
      const { answer, deliveries } = result;
      for (const { upstream } of deliveries ?? []) reached.add(upstream);
      if (!mayBeRefused) unanswered = answer.kind !== "answer" && deliveries?.length === 0 ? unanswered + 1 : 0;
      if (!isPutAside(result) || patienceMs < pauseMs || (mayBeRefused && answer.kind === "broken")) return result;
      if (mayBeRefused && tries === doubtfulTries) {
        // It is refused for what it is, if one that is beyond doubt arrives before it.
        await probe();
        return await sendOnce(wanted);
      }
      patienceMs -= pauseMs;
      await setTimeout(pauseMs);
    }
  };
  const settle = async (): Promise<void> => {
    const end = performance.now() + mostSettleMs;
    const missing = new Set(reached);
    while (missing.size > 0) {
      for (let i = 0; i < 6 && missing.size > 0; i += 1) {
        const { deliveries = [] } = await probe();
        for (const { upstream } of deliveries) missing.delete(upstream);
      }
      if (missing.size === 0 || patienceMs < pauseMs || performance.now() > end) return;
      patienceMs -= pauseMs;
      await setTimeout(pauseMs);
    }
  };
  let hanging: Promise<ProbeResult> | undefined;
  return {
    ...{ options, origin, versions, toRequest, probe, settle },
    hang() {
      hanging ??= probe({ behaviour: { kind: "hang" }, timeoutMs: waitMs });
      return hanging;
    },
  };
}

/** The gateway has put the server aside after an earlier call, is too slow, or limits the rate: a later call may arrive. */
function isPutAside({ answer, deliveries }: ProbeResult): boolean {
  if (deliveries === undefined || deliveries.length > 0) return false;
  return answer.kind === "broken" || (answer.kind === "answer" && [429, 502, 503, 504].includes(answer.status));
}

/** Returns the SHA-256 of a text in hexadecimal. */
export function toHash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
