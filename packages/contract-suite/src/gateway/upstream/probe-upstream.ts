import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import {
  type Behaviour,
  type Delivery,
  findCallId,
  type GatewayUpstream,
  type SentAnswer,
} from "./gateway-upstream.ts";

/** The address on which a server of {@link startProbeUpstream} listens. */
export interface ProbeAddress {
  /** The host name or IP address. Default 127.0.0.1. */
  readonly host?: string;
  /** The port; 0 selects a free one. */
  readonly port: number;
}

/** Servers that record the requests that arrive, and misbehave when a check requires it. */
export interface ProbeUpstream extends GatewayUpstream {
  /** `host:port` of each server, for the gateway's configuration. */
  readonly addresses: readonly string[];
}

interface Arrival extends Delivery {
  bodyHash: string | undefined;
  answered: SentAnswer | undefined;
}
interface Call {
  behaviour: Behaviour | undefined;
  deliveries: Arrival[];
}

const json = { "content-type": "application/json" };

/**
 * Starts the servers that act as the upstream of a gateway during a check. They start no processes and keep no bodies.
 *
 * Start two servers if possible: some gateways retry a request only if there is another server.
 *
 * @throws `Error` if a server cannot listen on its address.
 */
export async function startProbeUpstream(
  addresses: readonly ProbeAddress[] = [{ port: 0 }, { port: 0 }],
): Promise<ProbeUpstream> {
  const calls = new Map<string, Call>();
  const servers: Server[] = [];
  const close = async (): Promise<void> => {
    for (const server of servers) server.closeAllConnections();
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  };
  try {
    for (const [index, { host = "127.0.0.1", port }] of addresses.entries()) {
      // No timeouts here: the gateway decides how long a connection stays open.
      const server = createServer({ keepAliveTimeout: 0, requestTimeout: 0 }, (incoming, outgoing) =>
        receive(index, incoming, outgoing),
      );
      servers.push(server);
      await listen(server, host, port);
    }
  } catch (error) {
    await close();
    throw error;
  }

  function receive(upstream: number, incoming: IncomingMessage, outgoing: ServerResponse): void {
    const { method = "", url: target = "" } = incoming;
    incoming.on("error", () => {});
    const callId = findCallId(target);
    const call = callId === undefined ? undefined : calls.get(callId);
    if (callId === undefined || call === undefined) {
      // A health check, or a request of an earlier run.
      incoming.resume();
      outgoing.writeHead(callId === undefined ? 200 : 404, json).end("{}");
      return;
    }
    const headers = Object.fromEntries(
      Object.entries(incoming.headersDistinct).map(([name, values]) => [name, (values ?? []).join(", ")]),
    );
    const delivery: Arrival = { upstream, method, target, headers, bodyHash: undefined, answered: undefined };
    const answer = (answered: SentAnswer): void => {
      delivery.answered = answered;
      const { status, headers, body } = answered;
      outgoing.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
      outgoing.write(body, () => {
        // Closing a connection with unread bytes resets it, and the answer could get lost.
        if (incoming.readableEnded) outgoing.end();
        else incoming.once("end", () => outgoing.end());
      });
    };
    call.deliveries.push(delivery);
    const behaviour = call.deliveries.length === 1 ? call.behaviour : undefined;
    if (behaviour?.kind === "early") answer(toProblem(behaviour.status));
    const hash = createHash("sha256");
    incoming.on("data", (chunk: Buffer) => hash.update(chunk));
    incoming.on("end", () => {
      delivery.bodyHash = hash.digest("hex");
      if (behaviour === undefined) answer(toSuccess(method, callId));
      else if (behaviour.kind === "status") answer(toProblem(behaviour.status));
      else breakConnection(behaviour.kind, incoming.socket);
    });
  }

  return {
    kind: "probe",
    servers: servers.length,
    maxBodyBytes: Number.POSITIVE_INFINITY,
    token: undefined,
    addresses: servers.map((server) => {
      const { address, port, family } = server.address() as AddressInfo;
      return `${family === "IPv6" ? `[${address}]` : address}:${port}`;
    }),
    async prepare(callId, behaviour) {
      calls.set(callId, { behaviour, deliveries: [] });
      return true;
    },
    async deliveries(callId) {
      return calls.get(callId)?.deliveries ?? [];
    },
    [Symbol.asyncDispose]: close,
  };
}

function breakConnection(kind: Behaviour["kind"], socket: Socket): void {
  if (kind === "reset") socket.resetAndDestroy();
  if (kind === "close") socket.destroy();
  if (kind === "garbage") socket.end("\u0016\u0003 this is not HTTP\r\n\r\n");
  if (kind === "bad-head") socket.end("HTTP/1.1 200 OK\r\n\u0000 bad: head\r\ncontent-length: 0\r\n\r\n");
  if (kind === "half-head") socket.end("HTTP/1.1 200 OK\r\ncontent-type: application/js");
}

/** Returns the documented answer to a start, or build info for other requests. */
function toSuccess(method: string, callId: string): SentAnswer {
  const uuid = `00000000-0000-4000-8000-${callId.slice(-12)}`;
  const started = {
    processDefinitionName: callId,
    uuid,
    state: "STARTED",
    instanceMetadata: { processInstanceUuid: uuid },
  };
  return { status: 200, headers: json, body: JSON.stringify(method === "POST" ? started : { buildId: callId }) };
}

function toProblem(status: number): SentAnswer {
  const headers = {
    "content-type": "application/problem+json",
    ...(status === 401 ? { "www-authenticate": "Bearer" } : {}),
    ...(status === 429 || status === 503 ? { "retry-after": "7" } : {}),
  };
  const title = `Answered by the upstream with ${status}.`;
  return { status, headers, body: JSON.stringify({ type: "https://www.flowx.ai/error", title, status }) };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve());
  });
}
