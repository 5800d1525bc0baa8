import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { GatewayError } from "./gateway-error.ts";
import type { CompleteGatewayOptions } from "./gateway-options.ts";
import { type Behaviour, type Delivery, makeCallId } from "./upstream/gateway-upstream.ts";
import type { GatewayAnswer, GatewayOrigin, GatewayRequest } from "./wire/gateway-answer.ts";
import { sendOverHttp2 } from "./wire/http2-session.ts";
import { sendOverHttp1 } from "./wire/send-over-http1.ts";

/** The options of one request through the gateway. */
export interface Probe {
  /** The ID of an earlier call, to send it again. Default: a new ID. */
  callId?: string;
  /** The behaviour of the upstream. Default: it answers 200. */
  behaviour?: Behaviour;
  /** The HTTP method. Default POST. */
  method?: "GET" | "POST";
  /** Returns the path segments after `process-name`. Default: the ID of the call. */
  toSegments?: (callId: string) => string;
  /** Headers to add or replace. */
  headers?: Readonly<Record<string, string>>;
  /** The request body. Default: an empty JSON object. */
  body?: string;
  /** The HTTP version. Default: the first one that the gateway supports. */
  version?: HttpVersion;
  timeoutMs?: number;
  /** Accepts a rejection by the gateway as the result, after a few attempts. Default false. */
  takeRefusal?: boolean;
}

/** The result of a request through the gateway. */
export interface ProbeResult {
  readonly callId: string;
  /** The path below the base URL, as it was sent. */
  readonly path: string;
  readonly bodyHash: string;
  readonly answer: GatewayAnswer;
  /**
   * The requests that arrived at the upstream; `undefined` if the upstream does not support the requested behaviour.
   */
  readonly deliveries: readonly Delivery[] | undefined;
}

/** An HTTP version that a gateway can support. */
export type HttpVersion = "HTTP/1.1" | "HTTP/2";

/** Sends requests through a gateway and records what arrives at the upstream. */
export interface GatewayProber {
  readonly options: CompleteGatewayOptions;
  readonly origin: GatewayOrigin;
  /** The HTTP versions that the gateway supports. */
  readonly versions: readonly HttpVersion[];
  probe(probe?: Probe): Promise<ProbeResult>;
  /** Sends a request that the upstream never answers. Sent only once per prober, because it can take up to `waitMs`. */
  hang(): Promise<ProbeResult>;
  /**
   * Waits until every server that was reached before is reachable again. Gateways take failed servers out of rotation,
   * and a gateway with a single remaining server cannot retry on another one.
   */
  settle(): Promise<void>;
  /** Builds a request that you send yourself. */
  toRequest(callId: string, probe?: Probe): GatewayRequest;
}

const pauseMs = 500;
/** Attempts for a request that the gateway may reject because of its content rather than because of a rate limit. */
const doubtfulTries = 4;
/** By default, nginx takes a failed server out of rotation for 10 s. */
const mostSettleMs = 15_000;
/** The gateway counts as gone after this many requests in a row that got no answer and did not arrive. */
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
      method,
      timeoutMs,
      target: prefix + toPath(callId, probe),
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

  // Limit the total waiting time, so that a gateway that is down or rejects every call does not delay each check.
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
        // If an ordinary request arrives now, the gateway rejected this one because of its content.
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
    options,
    origin,
    versions,
    toRequest,
    probe,
    settle,
    hang() {
      hanging ??= probe({ behaviour: { kind: "hang" }, timeoutMs: waitMs });
      return hanging;
    },
  };
}

/**
 * Returns true if a later attempt may arrive: the gateway limits the rate, is too slow, or has no server in rotation.
 */
function isPutAside({ answer, deliveries }: ProbeResult): boolean {
  if (deliveries === undefined || deliveries.length > 0) return false;
  return answer.kind === "broken" || (answer.kind === "answer" && [429, 502, 503, 504].includes(answer.status));
}

/** Returns the SHA-256 of a text in hexadecimal. */
export function toHash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
