import { connect as connectTcp, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import type { GatewayOrigin, GatewayRequest } from "./gateway-answer.ts";

/** The result for a caller that keeps sending after the gateway has answered. */
export interface PastAnswer {
  /** The status of the answer; `undefined` if there was none. */
  readonly status: number | undefined;
  /** True if the gateway broke the connection while the caller was sending, so that the answer can get lost. */
  readonly wasReset: boolean;
}

const pieceBytes = 65_536;
/** How long to wait for the gateway to answer a head or to break the connection. Milliseconds. */
const patienceMs = 400;

/** Sends the head and part of the body over HTTP/1.1, waits for the answer, then sends the rest. */
export async function sendPastAnswer(
  origin: GatewayOrigin,
  { method, target, headers, body = "", timeoutMs }: GatewayRequest,
): Promise<PastAnswer> {
  const socket = await open(origin, timeoutMs);
  if (socket === undefined) return { status: undefined, wasReset: false };
  let came = "";
  let wasReset = false;
  socket.on("data", (chunk: Buffer) => {
    came += chunk.toString("latin1").slice(0, 200);
  });
  socket.on("error", () => {
    wasReset = true;
  });
  const readStatus = (): number | undefined => {
    const [, status] = /^HTTP\/1\.\d (\d{3})/.exec(came) ?? [];
    return status === undefined ? undefined : Number(status);
  };
  const bytes = Buffer.from(body);
  const fields = { host: origin.url.host, ...headers, "content-length": String(bytes.length) };
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`${method} ${target} HTTP/1.1\r\n${head.join("")}\r\n`);
  socket.write(bytes.subarray(0, pieceBytes));
  await pass(socket, () => came !== "" || wasReset);
  for (let at = pieceBytes; at < bytes.length && !wasReset && !socket.destroyed; at += pieceBytes) {
    if (!socket.write(bytes.subarray(at, at + pieceBytes))) await pass(socket, () => !socket.writableNeedDrain);
  }
  await pass(socket, () => wasReset);
  if (readStatus() === undefined && !wasReset) await pass(socket, () => came !== "", timeoutMs);
  const status = readStatus();
  socket.destroy();
  return { status, wasReset };
}

/** Resolves when `isDone` returns true after an event of the socket, when the socket is closed, or after `ms`. */
function pass(socket: Socket, isDone: () => boolean, ms: number = patienceMs): Promise<void> {
  return new Promise((resolve) => {
    const events = ["data", "drain", "error", "close"] as const;
    const finish = (): void => {
      clearTimeout(timer);
      for (const event of events) socket.off(event, look);
      resolve();
    };
    const look = (): void => {
      if (isDone() || socket.destroyed) finish();
    };
    const timer = setTimeout(finish, ms);
    for (const event of events) socket.on(event, look);
    look();
  });
}

function open({ url, ca }: GatewayOrigin, timeoutMs: number): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const secure = url.protocol === "https:";
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const port = Number(url.port === "" ? (secure ? 443 : 80) : url.port);
    const name = /^[\d.]+$|:/.test(host) ? {} : { servername: host };
    const options = { host, port, allowHalfOpen: true };
    const socket = secure
      ? connectTls({ ...options, ...name, ...(ca !== undefined && { ca }), ALPNProtocols: ["http/1.1"] })
      : connectTcp(options);
    const timer = setTimeout(() => socket.destroy(new Error("timeout")), timeoutMs);
    socket.once(secure ? "secureConnect" : "connect", () => {
      clearTimeout(timer);
      socket.removeAllListeners("error");
      resolve(socket);
    });
    socket.once("error", () => {
      clearTimeout(timer);
      resolve(undefined);
    });
  });
}
