import { connect } from "node:net";
import { expect, it } from "vitest";
import { startMockServer } from "./start-mock-server.ts";
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
      workspaceId: "2ae77b6a-d284-4a0b-ab23-ceaa364c7122",
      initialValues: { customerEmail: "alice@example.com", loanAmount: 25000 },
    },
  ]);
});

it("answers under a base path and nowhere else", async () => {
  await using server = await startMockServer({ basePath: "/rtm" });
  expect((await start(server.url)).status).toBe(200);
  expect((await start(server.url.replace("/rtm", ""))).status).toBe(404);
});

it("answers 413 to a body that is still being sent, and keeps the connection", async () => {
  await using server = await startMockServer();
  const response = await start(server.url, JSON.stringify({ text: "x".repeat(8_000_000) }));
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ title: "Content Too Large", status: 413 });
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
  expect((await start(server.url)).status).toBe(200);
  expect(server.instances).toHaveLength(1);
});

it("forgets requests and instances on reset, in the arrays that were handed out", async () => {
  await using server = await startMockServer();
  const { requests, instances } = server;
  await start(server.url);
  expect([requests.length, instances.length]).toEqual([1, 1]);
  server.reset();
  expect([requests.length, instances.length]).toEqual([0, 0]);
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
