import { type ClientRequest, Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { type GatewayAnswer, type GatewayOrigin, type GatewayRequest, maxAnswerLength } from "./gateway-answer.ts";

/** An HTTP/1.1 connection after a request. */
export interface UsedConnection {
  readonly answer: GatewayAnswer;
  /** How long the connection stayed open after the answer; `undefined` if it was still open after `waitMs`. */
  readonly closedAfterMs: Promise<number | undefined>;
}

/**
 * Sends a request over a new keep-alive connection.
 *
 * Returns the answer even if the gateway does not read the rest of the body.
 */
export async function sendOverHttp1(origin: GatewayOrigin, request: GatewayRequest): Promise<GatewayAnswer> {
  const { answer } = await sendAndHold(origin, request, 0);
  return answer;
}

/** Sends a request like {@link sendOverHttp1}, and watches its connection for `waitMs` after the answer. */
export async function sendAndHold(
  { url, ca }: GatewayOrigin,
  { method, target, headers, body, timeoutMs }: GatewayRequest,
  waitMs: number,
): Promise<UsedConnection> {
  const secure = url.protocol === "https:";
  const agent = secure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true });
  const { hostname, port } = url;
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  const options = {
    agent,
    method,
    path: target,
    port,
    host: hostname.replace(/^\[|\]$/g, ""),
    headers: { host: url.host, ...headers, ...length },
    ...(secure && { ALPNProtocols: ["http/1.1"], ...(ca !== undefined && { ca }) }),
  };
  const client = secure ? httpsRequest(options) : httpRequest(options);
  const closedAt = new Promise<number>((resolve) => {
    client.once("socket", (socket) => socket.once("close", () => resolve(performance.now())));
  });
  const answer = await receive(client, body, timeoutMs);
  const answeredAt = performance.now();
  const closedAfterMs =
    waitMs === 0
      ? Promise.resolve(undefined)
      : within(closedAt, waitMs).then((at) => at && Math.max(0, at - answeredAt));
  void closedAfterMs.finally(() => agent.destroy());
  return { answer, closedAfterMs };
}

function receive(client: ClientRequest, body: string | undefined, timeoutMs: number): Promise<GatewayAnswer> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish({ kind: "silent", afterMs: timeoutMs }), timeoutMs);
    let settled = false;
    const finish = (answer: GatewayAnswer): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      if (answer.kind !== "answer") client.destroy();
      resolve(answer);
    };
    client.on("error", (error: NodeJS.ErrnoException) => finish({ kind: "broken", code: error.code ?? error.message }));
    client.on("response", (incoming) => void readAnswer(incoming).then(finish));
    client.end(body);
  });
}

async function readAnswer(incoming: IncomingMessage): Promise<GatewayAnswer> {
  let body = "";
  try {
    incoming.setEncoding("utf8");
    for await (const chunk of incoming) if (body.length < maxAnswerLength) body += chunk;
  } catch {
    return { kind: "broken", code: `answer ${incoming.statusCode} cut` };
  }
  const headers = Object.fromEntries(
    Object.entries(incoming.headersDistinct).map(([name, values]) => [name, (values ?? []).join(", ")]),
  );
  return { kind: "answer", status: incoming.statusCode ?? 0, headers, body };
}

function within<T>(promise: Promise<T>, ms: number): Promise<T | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), ms);
    void promise.then((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}
