import { connect } from "node:net";
import { expect, it } from "vitest";
import { startMockServer, toUrl } from "./start-mock-server.ts";
import { toCurl } from "./to-curl.ts";

const app = "/api/runtime/wks/2ae77b6a-d284-4a0b-ab23-ceaa364c7122/app/dbe0ab87-539b-4015-962d-6e73226b9e58";
const path = `${app}/process-name/customer_onboarding/start`;
const headers = { authorization: "Bearer any", "content-type": "application/json" };
const start = (url: string, body = "{}"): Promise<Response> =>
  fetch(`${url}${path}`, { method: "POST", headers, body });

it("starts the documented process on a free loopback port and remembers it", async () => {
  await using server = await startMockServer();
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const response = await start(server.url, '{"customerEmail":"alice@example.com","loanAmount":25000}');
  const instance = await response.json();
  expect(response.status).toBe(200);
  expect(server.instances).toEqual([
    {
      instance,
      operationId: "startProcess",
      requestId: 1,
      workspaceId: "2ae77b6a-d284-4a0b-ab23-ceaa364c7122",
      initialValues: { customerEmail: "alice@example.com", loanAmount: 25000 },
      initialValuesText: '{"customerEmail":"alice@example.com","loanAmount":25000}',
    },
  ]);
});

it("answers under a base path and nowhere else", async () => {
  await using server = await startMockServer({ basePath: "/rtm" });
  expect((await start(server.url)).status).toBe(200);
  expect((await start(server.url.replace("/rtm", ""))).status).toBe(404);
  expect((await start(server.url.replace("/rtm", "/abc"))).status).toBe(404);
});

/** Sends text over one connection and resolves with the status lines of all answers, once there are `count`. */
function exchange(url: string, text: string, count: number): Promise<string[]> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.write(text));
  let received = "";
  return new Promise((resolve, reject) => {
    socket.on("error", reject);
    socket.on("data", (chunk) => {
      received += chunk;
      const lines = received.match(/HTTP\/1\.1 \d{3}/g) ?? [];
      if (lines.length < count) return;
      socket.destroy();
      resolve(lines.map((line) => line.slice(-3)));
    });
  });
}

const host = "host: x\r\n";

it("answers before a large body was sent whole, and goes on with the same connection", async () => {
  await using server = await startMockServer();
  const body = `{"text":"${"x".repeat(8_000_000)}"}`;
  const json = "authorization: Bearer a\r\ncontent-type: application/json\r\n";
  const request = (more: string, content: string): string =>
    `POST ${path} HTTP/1.1\r\n${host}${more}content-length: ${content.length}\r\n\r\n${content}`;
  const text = request(json, body) + request("", body) + request(json, "{}");
  expect(await exchange(server.url, text, 3)).toEqual(["413", "401", "200"]);
});

it.for(["OPTIONS *", "GET http://elsewhere.example/x", "TRACE /", "GET //"])("answers %s and goes on", async (line) => {
  await using server = await startMockServer();
  const [status] = await exchange(server.url, `${line} HTTP/1.1\r\n${host}\r\n`, 1);
  expect(status).toBe("404");
  expect((await start(server.url)).status).toBe(200);
});

it("counts the bytes of a body without a content length", async () => {
  await using server = await startMockServer();
  const body = new Blob([`"${"x".repeat(1_048_576)}"`]).stream();
  const init: RequestInit & { duplex: "half" } = { method: "POST", headers, body, duplex: "half" };
  expect((await fetch(`${server.url}${path}`, init)).status).toBe(413);
});

it("survives a client that goes away in the middle of its body", async () => {
  await using server = await startMockServer();
  const { port } = new URL(server.url);
  const socket = connect(Number(port), "127.0.0.1");
  const head = `POST ${path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer a\r\ncontent-type: application/json\r\n`;
  await new Promise((resolve) => socket.write(`${head}content-length: 10\r\n\r\n{`, resolve));
  socket.resetAndDestroy();
  expect(await server.waitForRequest(() => true)).toMatchObject({ body: undefined, startedUuid: undefined });
  expect((await start(server.url)).status).toBe(200);
  expect(server.instances).toHaveLength(1);
});

it("forgets requests and instances on reset", async () => {
  await using server = await startMockServer();
  await start(server.url);
  expect([server.requests.length, server.instances.length]).toEqual([1, 1]);
  server.reset();
  expect([server.requests.length, server.instances.length]).toEqual([0, 0]);
  expect(server.totals).toMatchObject({ requests: 0, instances: 0 });
});

it("closes connections in the middle of a request", async () => {
  const server = await startMockServer();
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  const closed = new Promise((resolve) =>
    socket
      .on("error", () => {})
      .on("close", resolve)
      .resume(),
  );
  await new Promise((resolve) => socket.write(`POST ${path} HTTP/1.1\r\n${host}content-length: 10\r\n\r\n{`, resolve));
  await start(server.url);
  await server.close();
  await closed;
});

it("puts an address of IPv6 into brackets", () => {
  expect([toUrl("::1", 1), toUrl("localhost", 2)]).toEqual(["http://[::1]:1", "http://localhost:2"]);
});

it("closes connections that are kept alive, and may be closed twice", async () => {
  const server = await startMockServer();
  await (await start(server.url)).text();
  await Promise.all([server.close(), server.close()]);
  await expect(start(server.url)).rejects.toThrow("fetch failed");
});

it("says what to do when the port is in use", async () => {
  await using server = await startMockServer();
  const port = Number(new URL(server.url).port);
  await expect(startMockServer({ port })).rejects.toThrow(
    `Cannot listen on 127.0.0.1:${port}: it is in use. Choose another port, or 0 for a free one.`,
  );
});

it("prints the documentation's curl command with the base URL filled in", () => {
  expect(toCurl("http://127.0.0.1:4010")).toBe(`curl -X POST "http://127.0.0.1:4010${path}" \\
  -H "Authorization: Bearer any-token" \\
  -H "Content-Type: application/json" \\
  -d '{
    "customerEmail": "alice@example.com",
    "loanAmount": 25000
  }'`);
});

it("prints a curl command for a process that exists", () => {
  const builds = [
    { id: "b-1", processes: [{ name: "old" }] },
    { id: "b-2", processes: [{ name: "a/b c" }] },
  ];
  const workspaces = [
    { id: "empty", apps: [] },
    { id: "w", apps: [{ id: "a", activeBuildId: "b-2", builds }] },
  ];
  expect(toCurl("http://mock", workspaces)).toContain(
    '"http://mock/api/runtime/wks/w/app/a/process-name/a%2Fb%20c/start"',
  );
});
