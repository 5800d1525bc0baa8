import type { Socket } from "node:net";
import { setImmediate } from "node:timers/promises";
import { inspect } from "node:util";
import { Agent } from "undici";
import { expect, it } from "vitest";
import { createFlowxClient, type FlowxClient, type FlowxClientOptions, type FlowxError } from "../src/index.ts";
import { selfSigned } from "./certificates.ts";
import { findClosedPort } from "./closed-port.ts";
import { startFullBacklog } from "./full-backlog.ts";
import { type Behaviour, started, startRawServer, toAnswer } from "./raw-server.ts";

interface Row {
  title: string;
  behaviour: Behaviour;
  code: string;
  outcome: "not-started" | "unknown";
  attempts: number;
  /** How often the head of the request arrives. */
  requests: number;
  timeoutMs?: number;
  scheme?: "https";
  serverTls?: boolean;
}

const unknown = { outcome: "unknown", attempts: 1, requests: 1 } as const;
const network = { code: "FLOWX_NETWORK", ...unknown } as const;
const half = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{";

const rows: Row[] = [
  { title: "a reset after the head was read", behaviour: { onHead: (socket) => socket.resetAndDestroy() }, ...network },
  {
    title: "a reset after the whole request was read",
    behaviour: { onRequest: (socket) => socket.resetAndDestroy() },
    ...network,
  },
  { title: "a close without an answer", behaviour: { onRequest: (socket) => socket.end() }, ...network },
  {
    title: "a close in the middle of the headers",
    behaviour: { onRequest: (socket) => socket.end("HTTP/1.1 200 OK\r\ncont") },
    ...network,
  },
  {
    title: "1xx and then a close",
    behaviour: { onRequest: (socket) => socket.end("HTTP/1.1 103 Early Hints\r\n\r\n") },
    ...network,
  },
  {
    title: "garbage instead of HTTP",
    behaviour: { onRequest: (socket) => socket.end("220 smtp.example.com ESMTP\r\n") },
    ...network,
  },
  {
    title: "silence after the headers of the answer",
    behaviour: { onRequest: (socket) => socket.write(half) },
    code: "FLOWX_TIMEOUT",
    timeoutMs: 2_000,
    ...unknown,
  },
  {
    title: "no answer at all",
    behaviour: {},
    code: "FLOWX_TIMEOUT",
    timeoutMs: 2_000,
    ...unknown,
  },
  {
    title: "a body that never ends",
    behaviour: { onRequest: (socket) => pour(socket) },
    code: "FLOWX_TIMEOUT",
    timeoutMs: 2_000,
    ...unknown,
  },
  {
    title: "a body that is cut",
    behaviour: { onRequest: (socket) => socket.end(half) },
    code: "FLOWX_UNEXPECTED_RESPONSE",
    ...unknown,
  },
  {
    title: "a body that is cut by a reset",
    behaviour: { onRequest: (socket) => socket.write(half, () => socket.resetAndDestroy()) },
    code: "FLOWX_UNEXPECTED_RESPONSE",
    ...unknown,
  },
  {
    title: "an error response whose body is cut",
    behaviour: { onRequest: (socket) => socket.end(half.replace("200 OK", "413 Content Too Large")) },
    code: "FLOWX_HTTP_PROBLEM",
    outcome: "not-started",
    attempts: 1,
    requests: 1,
  },
  {
    title: "an error response whose body never comes",
    behaviour: { onRequest: (socket) => socket.write(half.replace("200 OK", "404 Not Found")) },
    code: "FLOWX_HTTP_PROBLEM",
    timeoutMs: 2_000,
    ...unknown,
  },
  {
    title: "TLS to a plain port",
    behaviour: { onConnection: (socket) => socket.write(toAnswer(400, "")) },
    scheme: "https",
    // Configuration as well: it would fail the same way again.
    code: "FLOWX_NETWORK",
    outcome: "not-started",
    attempts: 1,
    requests: 0,
  },
  {
    title: "a reset before the TLS handshake",
    behaviour: { onConnection: (socket) => socket.resetAndDestroy() },
    scheme: "https",
    code: "FLOWX_NETWORK",
    outcome: "not-started",
    attempts: 3,
    requests: 0,
  },
  {
    title: "a TLS handshake that never ends",
    behaviour: {},
    scheme: "https",
    code: "FLOWX_TIMEOUT",
    outcome: "not-started",
    attempts: 1,
    requests: 0,
    timeoutMs: 2_000,
  },
  {
    title: "a self-signed certificate",
    behaviour: { onRequest: (socket) => socket.write(started) },
    scheme: "https",
    serverTls: true,
    // A certificate is a matter of configuration: certain, and not worth a repeat.
    code: "FLOWX_NETWORK",
    outcome: "not-started",
    attempts: 1,
    requests: 0,
  },
];

it.concurrent.for(rows)("tells the outcome of $title", async (row, { annotate, expect }) => {
  const tls = row.serverTls ? await selfSigned() : undefined;
  await using server = await startRawServer(row.behaviour, tls);
  const error = await startAt(server.port, row);
  await annotate(error.message);
  expect(error).toMatchObject({ code: row.code, outcome: row.outcome, attempts: row.attempts });
  expect(server.seen.heads).toBe(row.requests);
  expect(inspect(error, { depth: null, showHidden: true })).not.toMatch(/s3cret|alice@example\.com/);
});

it("tells the truth about a reset on accept, which comes while connecting or after the request was written", async () => {
  await using server = await startRawServer({ onConnection: (socket) => socket.resetAndDestroy() });
  const { outcome, attempts, code } = await startAt(server.port, {});
  expect(["not-started after 3", "unknown after 1", "unknown after 2", "unknown after 3"]).toContain(
    `${outcome} after ${attempts}`,
  );
  expect({ code, connections: server.seen.connections, requests: server.seen.requests }).toEqual({
    code: "FLOWX_NETWORK",
    connections: attempts,
    requests: 0,
  });
});

it("repeats a start whose connection is refused, and is certain that it did not happen", async () => {
  expect(await startAt(await findClosedPort(), {})).toMatchObject({
    code: "FLOWX_NETWORK",
    outcome: "not-started",
    attempts: 3,
    networkCode: "ECONNREFUSED",
  });
});

it("does not repeat a start whose host has no address, and is certain that it did not happen", async () => {
  const error = await startAt(443, { scheme: "https", host: "flowx.invalid" });
  expect(error).toMatchObject({ code: "FLOWX_NETWORK", outcome: "not-started", networkCode: "ENOTFOUND", attempts: 1 });
});

it("repeats a start whose connection is never accepted, and is certain that it did not happen", async () => {
  await using server = await startFullBacklog();
  const dispatcher = new Agent({ connect: { timeout: 50 } });
  const error = await startAt(server.port, { dispatcher });
  expect(error).toMatchObject({ outcome: "not-started", attempts: 3, networkCode: "UND_ERR_CONNECT_TIMEOUT" });
  await dispatcher.destroy();
});

it("is certain that a start did not happen whose time runs out while it connects", async () => {
  await using server = await startFullBacklog();
  const error = await startAt(server.port, { timeoutMs: 1_000 });
  expect(error).toMatchObject({ code: "FLOWX_TIMEOUT", outcome: "not-started", attempts: 1 });
});

it("does not repeat a start on a kept-alive connection that is reset", async () => {
  let answered = 0;
  const onRequest: Behaviour["onRequest"] = (socket) => {
    answered += 1;
    if (answered === 1) socket.write(started);
    else socket.resetAndDestroy();
  };
  await using server = await startRawServer({ onRequest });
  const flowx = clientAt(server.port, {});
  await flowx.startProcess("customer_onboarding", {});
  // The connection is back in its pool one turn of the event loop after the answer.
  await setImmediate();
  const error = await flowx.startProcess("customer_onboarding", {}).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "FLOWX_NETWORK", outcome: "unknown", attempts: 1 });
  expect(server.seen).toMatchObject({ connections: 1, requests: 2 });
});

/** Writes for as long as somebody reads. */
function pour(socket: Socket): void {
  socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n");
  // Slowly, so that the time limit is reached and not the limit of bytes.
  const timer = setInterval(() => socket.write("10\r\n                \r\n"), 20);
  socket.once("close", () => clearInterval(timer));
}

interface Target {
  scheme?: "https";
  host?: string;
  timeoutMs?: number;
  dispatcher?: FlowxClientOptions["dispatcher"];
}

function clientAt(port: number, { scheme, host = "127.0.0.1", timeoutMs = 10_000, dispatcher }: Target): FlowxClient {
  return createFlowxClient({
    baseUrl: `${scheme ?? "http"}://${host}:${port}`,
    workspaceId: "w-1",
    appId: "a-1",
    token: "s3cret",
    timeoutMs,
    retry: { baseDelayMs: 1, attempts: 3 },
    dispatcher,
  });
}

async function startAt(port: number, target: Target): Promise<FlowxError> {
  const values = { customerEmail: "alice@example.com" };
  const start = clientAt(port, target).startProcess("customer_onboarding", values);
  return start.then(
    () => expect.unreachable("the start resolved"),
    (reason: unknown) => reason as FlowxError,
  );
}
