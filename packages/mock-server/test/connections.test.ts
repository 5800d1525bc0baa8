import { X509Certificate } from "node:crypto";
import { connect, type Socket } from "node:net";
import { afterEach, expect, it, vi } from "vitest";
import { type MockServer, type MockServerOptions, type ScenarioName, startMockServer } from "../src/index.ts";
import { startPath } from "./documented.ts";

// Megabytes take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let server: MockServer | undefined;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await server?.close();
  server = undefined;
});

const listen = async (options: MockServerOptions = {}): Promise<MockServer> => {
  server = await startMockServer(options);
  return server;
};

interface Wire {
  readonly socket: Socket;
  /** Resolves with all that came, once it ends with this. */
  until(end: string | RegExp): Promise<string>;
  readonly ended: Promise<"closed" | "reset">;
  readonly text: () => string;
}

function open(to: MockServer): Wire {
  const socket = connect(Number(new URL(to.localUrl).port), "127.0.0.1");
  sockets.push(socket);
  let text = "";
  const checks = new Set<() => void>();
  socket.setEncoding("latin1").on("data", (chunk) => {
    text += chunk;
    for (const check of checks) check();
  });
  const ended = new Promise<"closed" | "reset">((resolve) => {
    socket.on("end", () => resolve("closed"));
    socket.on("error", () => resolve("reset"));
  });
  const until = (end: string | RegExp): Promise<string> =>
    new Promise((resolve) => {
      const check = (): void => {
        if (typeof end === "string" ? !text.endsWith(end) : !end.test(text)) return;
        checks.delete(check);
        resolve(text);
      };
      checks.add(check);
      check();
    });
  return { socket, until, ended, text: () => text };
}

const toRequest = (head: string, lines: readonly string[] = [], body = ""): string =>
  [head, "host: localhost", ...lines, `content-length: ${body.length}`, "", body].join("\r\n");
const toStart = (more: readonly string[] = [], body = "{}"): string =>
  toRequest(`POST ${startPath} HTTP/1.1`, ["authorization: Bearer a", "content-type: application/json", ...more], body);

it("tells the requests of one connection apart by their headers, whichever came before", async () => {
  const to = await listen();
  const wire = open(to);
  const values = ["one", "two", "two", "one"];
  for (const [i, value] of values.entries()) {
    wire.socket.write(toStart([`x-a: ${value}`]));
    await to.waitForRequest(({ id }) => id === i + 1);
  }
  expect(to.requests.map(({ headers }) => headers["x-a"])).toEqual(values);
});

it("checks the token of each request on a connection", async () => {
  const to = await listen({ auth: "strict" });
  const token = await to.token();
  const wire = open(to);
  const send = (bearer: string): boolean =>
    wire.socket.write(
      toRequest(
        `POST ${startPath} HTTP/1.1`,
        ["content-type: application/json", `authorization: Bearer ${bearer}`],
        "{}",
      ),
    );
  send(token);
  await to.waitForRequest(({ id }) => id === 1);
  send(`${token.slice(0, -8)}AAAAAAAA`);
  await to.waitForRequest(({ id }) => id === 2);
  send(token);
  await to.waitForRequest(({ id }) => id === 3);
  expect(to.requests.map(({ status }) => status)).toEqual([200, 401, 200]);
});

const closing: [name: ScenarioName, end: "closed" | "reset", text: string, started: number][] = [
  ["refuse-stream", "closed", "", 0],
  ["goaway", "closed", "", 0],
  ["lost-session", "closed", "", 1],
  ["reset-stream-after-start", "reset", "", 1],
  ["garbage", "closed", "\u0016\u0003\u0000\u00ff\n\r\n\r\n{", 1],
];

it.for(closing)("%s ends a connection of HTTP/1.1, which has no streams", async ([name, end, text, started]) => {
  const to = await listen();
  to.use(name);
  const wire = open(to);
  wire.socket.write(toStart());
  expect([await wire.ended, wire.text()]).toEqual([end, text]);
  expect(to.instances).toHaveLength(started);
});

it("hang keeps the connection open, without a byte, until the client or the server ends it", async () => {
  const to = await listen();
  to.use("hang");
  const wire = open(to);
  wire.socket.write(toStart());
  await to.waitForRequest(({ fault }) => fault === "hang");
  // What another connection is answered afterwards, this one would have seen, too.
  const other = open(to);
  other.socket.write(toRequest("GET /__mock/health HTTP/1.1"));
  await other.until(/"status":"ok"/);
  let hasEnded = false;
  void wire.ended.then(() => {
    hasEnded = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect([hasEnded, wire.text()]).toEqual([false, ""]);
  const closed = to.close();
  await wire.ended;
  await closed;
});

it("truncated-body promises one byte more than there is, sends half, and says that the connection closes", async () => {
  const to = await listen();
  to.use("truncated-body");
  const wire = open(to);
  wire.socket.write(toStart());
  expect(await wire.ended).toBe("closed");
  const [head = "", body = ""] = wire.text().split("\r\n\r\n");
  const whole = to.requests[0]?.answer.body ?? "";
  expect(head).toContain(`content-length: ${whole.length + 1}`);
  expect(head.toLowerCase()).toContain("connection: close");
  expect(body).toBe(whole.slice(0, Math.floor(whole.length / 2)));
});

it.for(["close-mid-headers", "truncated-body", "garbage"] as const)(
  "%s lets a client send all of a large body, which the mock does not read, and then read what it was sent",
  async (name) => {
    const to = await listen();
    to.use(name);
    const wire = open(to);
    // Refused because of its type, so that nobody reads the body.
    const lines = ["authorization: Bearer a", "content-type: text/plain"];
    const text = toRequest(`POST ${startPath} HTTP/1.1`, lines, "x".repeat(20_000_000));
    await new Promise((resolve) => wire.socket.write(text, "latin1", resolve));
    expect(await wire.ended).toBe("closed");
    expect(wire.text()).not.toBe("");
    expect(to.requests[0]).toMatchObject({ bodyText: undefined });
  },
);

it("answers a request whose target is a whole URL, and the asterisk of OPTIONS", async () => {
  const to = await listen();
  const wire = open(to);
  wire.socket.write(toRequest("GET http://elsewhere.example/__mock/health?a HTTP/1.1"));
  expect(await wire.until(/\}$/)).toContain("is not a parameter of /__mock/health");
  wire.socket.write(toRequest("OPTIONS * HTTP/1.1"));
  await to.waitForRequest(({ method }) => method === "OPTIONS");
  expect(to.requests[0]).toMatchObject({ path: "/", status: 404 });
});

it("sends the length of an answer in bytes, and no body to HEAD", async () => {
  const to = await listen({
    workspaces: [
      { id: "w", apps: [{ id: "a", activeBuildId: "b", builds: [{ id: "b", processes: [{ name: "ș" }] }] }] },
    ],
  });
  const path = "/api/runtime/wks/w/app/a/process-name/%C8%99/start";
  const wire = open(to);
  const lines = ["authorization: Bearer a", "content-type: application/json"];
  wire.socket.write(toRequest(`POST ${path} HTTP/1.1`, lines, "{}"));
  await to.waitForRequest(({ id }) => id === 1);
  const answered = to.requests[0]?.answer.body ?? "";
  expect(answered).toContain("ș");
  await wire.until(Buffer.from(answered).toString("latin1"));
  expect(wire.text()).toContain(`content-length: ${Buffer.byteLength(answered)}`);
  const other = open(to);
  other.socket.write(toRequest("HEAD /__mock/health HTTP/1.1"));
  const head = await other.until("\r\n\r\n");
  expect(head).toMatch(/content-length: [1-9]/);
});

it("slow-body sends the head at once, with the length of the whole, and the body in pieces", async () => {
  const to = await listen();
  to.use("slow-body", { delayMs: 40 });
  const wire = open(to);
  wire.socket.write(toStart());
  const head = await wire.until("\r\n\r\n");
  await wire.until(/\}$/);
  const [, body = ""] = wire.text().split("\r\n\r\n");
  expect(JSON.parse(body)).toMatchObject({ state: "STARTED" });
  expect(head).toContain(`content-length: ${body.length}`);
});

it("resets the connection of a new client for reset-on-accept, and no other", async () => {
  const to = await listen();
  to.use("reset-on-accept", { times: 1 });
  expect(await open(to).ended).toBe("reset");
  const wire = open(to);
  wire.socket.write(toStart());
  await wire.until(/"STARTED"[\s\S]*\}$/);
  expect(to.requests.map(({ method, path, scenarios }) => [method, path, scenarios[0]])).toEqual([
    ["", "", "reset-on-accept"],
    ["POST", startPath, undefined],
  ]);
});

it.for([
  [["x-forwarded-proto: https", "x-forwarded-host: gw.example", "x-forwarded-prefix: /a//"], "https://gw.example/a"],
  [["x-forwarded-proto: xhttps", "x-forwarded-host: gw.example"], "http://localhost"],
  [["x-forwarded-host: gw.example, other"], "http://gw.example"],
  [["x-forwarded-proto: https"], "https://localhost"],
  [["x-forwarded-host: a b"], "http://localhost"],
  [[], "http://localhost"],
] as [string[], string][])("behind a trusted proxy that sends %j names itself %s", async ([lines, origin]) => {
  const to = await listen({ trustForwarded: true });
  const wire = open(to);
  wire.socket.write(toRequest("GET /realms/flowx/.well-known/openid-configuration HTTP/1.1", lines));
  expect(await wire.until(/\}$/)).toContain(`{"issuer":"${origin}/realms/flowx"`);
});

it("makes one certificate for all mocks of a process, which names this machine", async () => {
  const to = await listen({ https: true });
  await using other = await startMockServer({ https: true });
  expect(other.certificate).toBe(to.certificate);
  const certificate = new X509Certificate(to.certificate ?? "");
  expect(certificate.subject).toBe("CN=localhost");
  expect([certificate.checkHost("localhost"), certificate.checkIP("127.0.0.1"), certificate.checkIP("::1")]).toEqual([
    "localhost",
    "127.0.0.1",
    "::1",
  ]);
  expect(certificate.publicKey.asymmetricKeyDetails?.namedCurve).toBe("prime256v1");
});

it("ends every connection when it closes, also one that waits for its next request", async () => {
  const to = await listen();
  const wire = open(to);
  wire.socket.write(toRequest("GET /__mock/health HTTP/1.1"));
  await wire.until(/\}$/);
  const closed = to.close();
  await wire.ended;
  await closed;
  server = undefined;
});

it("goes on after a client has gone away in the middle of its body, or of its answer", async () => {
  const to = await listen();
  const wire = open(to);
  wire.socket.write(toStart(["x-a: 1"], "{}").replace("content-length: 2", "content-length: 9"));
  wire.socket.end();
  await wire.ended;
  const other = open(to);
  to.use("slow-body", { delayMs: 400, times: 1 });
  other.socket.write(toStart());
  await other.until("\r\n\r\n");
  other.socket.destroy();
  const last = open(to);
  last.socket.write(toStart());
  await last.until(/"STARTED"[\s\S]*\}$/);
});

it("takes a body of exactly 1 MB in many pieces, and refuses one that is longer", async () => {
  const to = await listen();
  const send = (length: number): Promise<Response> => {
    const body = `{"a":"${"x".repeat(length - 8)}"}`;
    const more = { authorization: "Bearer a", "content-type": "application/json" };
    return fetch(to.url + startPath, { method: "POST", headers: more, body });
  };
  expect((await send(1_048_576)).status).toBe(200);
  expect((await send(1_048_577)).status).toBe(413);
  expect(to.requests[0]?.bodyText).toHaveLength(1_048_576);
});

it("calls itself localhost where an old client sends no host, behind a proxy as well", async () => {
  const to = await listen({ allowedHosts: ["*"], trustForwarded: true });
  for (const [line, scheme] of [
    ["", "http"],
    ["x-forwarded-proto: https\r\n", "https"],
  ] as const) {
    const wire = open(to);
    wire.socket.write(`GET /realms/flowx/.well-known/openid-configuration HTTP/1.0\r\n${line}\r\n`);
    expect(await wire.until(/\}$/)).toContain(`"issuer":"${scheme}://localhost/realms/flowx"`);
  }
});
