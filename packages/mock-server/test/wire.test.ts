import { connect } from "node:net";
import { Agent, fetch as undiciFetch } from "undici";
import { afterEach, expect, it } from "vitest";
import { type MockServer, type ScenarioName, startMockServer } from "../src/index.ts";
import { start, startPath } from "./documented.ts";

let server: MockServer;
afterEach(() => server.close());

/** Sends a start over a connection of its own, and returns what came and how it ended. */
async function exchange(url: string): Promise<{ text: string; end: "closed" | "reset" }> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  let text = "";
  const ended = new Promise<"closed" | "reset">((resolve) => {
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
    });
    socket.on("end", () => resolve("closed"));
    socket.on("error", () => resolve("reset"));
  });
  const head = `POST ${startPath} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer a\r\ncontent-type: application/json`;
  socket.write(`${head}\r\ncontent-length: 2\r\n\r\n{}`);
  const end = await ended;
  socket.destroy();
  return { text, end };
}

const faults: [name: ScenarioName, started: number, end: "closed" | "reset", text: RegExp][] = [
  ["reset-on-accept", 0, "reset", /^$/],
  ["reset-before-read", 0, "reset", /^$/],
  ["reset-after-start", 1, "reset", /^$/],
  ["close-mid-headers", 1, "closed", /^HTTP\/1\.1 200 OK\r\ncontent-type: application\/js$/],
  ["garbage", 1, "closed", /^[^H]{2}/],
  ["truncated-body", 1, "closed", /content-length: (\d+)[\s\S]*\r\n\r\n\{"processDefinitionName"[^}]*$/],
];

it.for(faults)("%s does so on the wire", async ([name, started, end, text]) => {
  server = await startMockServer();
  server.use(name, { times: 1 });
  const seen = await exchange(server.url);
  expect(seen.end).toBe(end);
  expect(seen.text).toMatch(text);
  expect(server.instances).toHaveLength(started);
  expect(server.requests).toMatchObject([{ scenarios: [name], status: undefined }]);
  expect((await fetch(server.url + startPath, start)).status).toBe(200);
});

it("closes connections that are idle when reset-on-accept is switched on, so that the next request needs a new one", async () => {
  server = await startMockServer();
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  const closed = new Promise((resolve) => socket.on("end", () => resolve("closed")));
  await new Promise((resolve) => socket.once("data", resolve).write("GET / HTTP/1.1\r\nhost: localhost\r\n\r\n"));
  server.use("reset-on-accept", { times: 1 });
  expect(await closed).toBe("closed");
  expect((await exchange(server.url)).end).toBe("reset");
});

it("resets the next request after reset-on-accept was switched on over HTTP, where it needs a limit", async () => {
  server = await startMockServer();
  const control = `${server.url}/__mock/scenarios`;
  const use = (body: object): Promise<Response> =>
    fetch(control, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  expect(await (await use({ name: "reset-on-accept" })).json()).toMatchObject({ status: 400 });
  expect(await (await use({ name: "reset-on-accept", times: 1 })).json()).toMatchObject({ name: "reset-on-accept" });
  await expect(fetch(server.url + startPath, start)).rejects.toThrow("fetch failed");
  expect(server.instances).toEqual([]);
});

it("resets a TLS connection as well, and serves https with a certificate of its own", async () => {
  server = await startMockServer({ https: true });
  expect(server.url).toMatch(/^https:/);
  const dispatcher = new Agent({ connect: { ca: server.certificate ?? "" } });
  const send = (): Promise<{ status: number }> =>
    undiciFetch(server.url + startPath, { ...(start as object), dispatcher });
  expect((await send()).status).toBe(200);
  server.use("reset-after-start", { times: 1 });
  await expect(send()).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
  expect(server.instances).toHaveLength(2);
  await dispatcher.close();
});

it("hang holds the connection without an answer, and lets it be closed", async () => {
  server = await startMockServer();
  server.use("hang");
  const controller = new AbortController();
  const pending = fetch(server.url + startPath, { ...start, signal: controller.signal });
  const { startedUuid } = await server.waitForRequest(({ fault }) => fault === "hang");
  expect(startedUuid).toBe(server.instances[0]?.instance.uuid);
  controller.abort();
  await expect(pending).rejects.toMatchObject({ name: "AbortError" });
});

it("slow and slow-body come late and whole, and a caller that goes away is no error", async () => {
  server = await startMockServer();
  server.use("slow", { delayMs: 30, times: 2 });
  server.use("slow-body", { delayMs: 20 });
  const begun = performance.now();
  const response = await fetch(server.url + startPath, start);
  expect(await response.json()).toMatchObject({ state: "STARTED" });
  expect(performance.now() - begun).toBeGreaterThan(45);
  const controller = new AbortController();
  const pending = fetch(server.url + startPath, { ...start, signal: controller.signal });
  await server.waitForRequest(({ id }) => id === 2);
  controller.abort();
  await expect(pending).rejects.toMatchObject({ name: "AbortError" });
  expect((await fetch(server.url + startPath, start)).status).toBe(200);
});
