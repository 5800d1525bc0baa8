import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A start that the server has read. */
export interface Delivery {
  readonly uuid: string;
  readonly token: string;
  readonly phase: "build" | "run";
}

/** Counts what reaches it: starts by process name, token requests by client id. */
export interface CountingServer extends AsyncDisposable {
  readonly url: string;
  /** Is written on each delivery. */
  phase: "build" | "run";
  readonly starts: Map<string, Delivery[]>;
  readonly tokens: Map<string, string[]>;
  /** Called with what the edge runtime tells of its calls. */
  onCall: (line: string) => void;
}

/** Starts a server on loopback that plays both FlowX.AI and its identity provider. Every answer is a new one. */
export async function startCountingServer(): Promise<CountingServer> {
  const starts = new Map<string, Delivery[]>();
  const tokens = new Map<string, string[]>();
  const http = createServer((request, response) => {
    void answer(request).then((body) => {
      response.setHeader("content-type", "application/json").end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));

  const server: CountingServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    phase: "build",
    starts,
    tokens,
    onCall: () => {},
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };

  async function answer(request: IncomingMessage): Promise<object> {
    const body = await text(request);
    if (request.url === "/calls") {
      server.onCall(body);
      return {};
    }
    const { authorization = "" } = request.headers;
    if (request.url === "/.well-known/openid-configuration") {
      return { issuer: server.url, token_endpoint: `${server.url}/token` };
    }
    if (request.url === "/token") {
      const token = randomUUID();
      add(tokens, toClientId(authorization), token);
      return { access_token: token, token_type: "Bearer", expires_in: 3600 };
    }
    const uuid = randomUUID();
    const name = decodeURIComponent(/\/([^/]+)\/start$/.exec(request.url ?? "")?.[1] ?? "");
    add(starts, name, { uuid, token: authorization.replace("Bearer ", ""), phase: server.phase });
    return { uuid, state: "STARTED" };
  }
  return server;
}

function toClientId(authorization: string): string {
  const [id = ""] = Buffer.from(authorization.replace("Basic ", ""), "base64").toString().split(":");
  return decodeURIComponent(id);
}

function add<T>(map: Map<string, T[]>, name: string, value: T): void {
  const list = map.get(name);
  if (list === undefined) map.set(name, [value]);
  else list.push(value);
}
