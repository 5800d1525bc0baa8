// @vitest-environment jsdom
import { expect, it } from "vitest";
import { type Copy, loadCopy } from "./copies.ts";
import { startRawServer, toAnswer } from "./raw-server.ts";
import { answers, clientOver, errorOf, started } from "./respond.ts";

const cors = { "access-control-allow-origin": "*", "access-control-allow-headers": "*" };
const startedText = toAnswer(200, '{"uuid":"u-1","state":"STARTED"}', cors);

it("starts in a test of Vitest that runs in jsdom, as from a page", async () => {
  expect(typeof document).toBe("object");
  await using server = await startRawServer({ onRequest: (socket) => socket.write(startedText) });
  const { createFlowxClient } = await import("../src/index.ts");
  const flowx = createFlowxClient({
    baseUrl: `http://127.0.0.1:${server.port}`,
    workspaceId: "w-1",
    appId: "a-1",
    token: "t",
    timeoutMs: 20_000,
    attemptTimeoutMs: 15_000,
  });
  expect(await flowx.startProcess("x", {}, { signal: new AbortController().signal })).toMatchObject({ uuid: "u-1" });
  const text = server.seen.texts.at(-1) ?? "";
  expect(text).toContain("authorization: Bearer t");
  // A page sends no header that the server's CORS policy may not allow.
  expect(text).not.toMatch(/x-request-id|flowx-start-client/i);
});

it("ends a call by a signal of jsdom", async () => {
  const controller = new AbortController();
  const fetch = (): Promise<Response> => {
    controller.abort();
    return new Promise(() => {});
  };
  const error = await errorOf(clientOver(fetch).startProcess("x", {}, { signal: controller.signal }));
  expect(error).toMatchObject({ code: "FLOWX_ABORTED", outcome: "unknown", attempts: 1 });
});

/** A window, as jest-environment-jsdom makes one: without `fetch`, `TextEncoder` and the like. */
async function loadIntoWindow(): Promise<Copy> {
  const name = "jsdom";
  const { JSDOM } = (await import(name)) as { JSDOM: new (html: string, options: object) => { window: object } };
  const { window } = new JSDOM("", { url: "http://localhost/", runScripts: "outside-only" });
  const context = window as unknown as { eval(code: string): unknown };
  for (const name of ["TextEncoder", "TextDecoder", "fetch", "Response", "ReadableStream"])
    Reflect.deleteProperty(window, name);
  return loadCopy((code) => context.eval(code));
}

it("loads, starts and tells its errors in a window that has no fetch of its own", async () => {
  const { client } = await loadIntoWindow();
  const base = {
    baseUrl: "https://flowx.example.com",
    workspaceId: "w-1",
    appId: "a-1",
    token: "t",
    retry: false,
  } as const;
  // Whatever a test double answers with, it has a body as text.
  const answer =
    (status: number, body: string): (() => Promise<Response>) =>
    async () =>
      ({ status, headers: new Map(), text: async () => body }) as never;
  const { createFlowxClient, isFlowxError } = client;
  const go = (fetch: () => Promise<Response>): Promise<unknown> =>
    createFlowxClient({ ...base, fetch }).startProcess("x", { a: 1 });
  expect(await go(answer(200, '{"uuid":"u-1","state":"STARTED"}'))).toEqual({ uuid: "u-1", state: "STARTED" });
  const error = await errorOf(go(answer(401, "")));
  expect(error).toMatchObject({ code: "FLOWX_HTTP_PROBLEM", status: 401, outcome: "not-started" });
  expect(isFlowxError(error)).toBe(true);
  expect(await errorOf(clientOver(answers(started).fetch).startProcess("", {}))).toSatisfy(isFlowxError);
});
