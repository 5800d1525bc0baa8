import { setupServer } from "msw/node";
import { afterAll, afterEach, expect, it } from "vitest";
import { createMockFetch } from "../src/index.ts";
import { toMswHandlers } from "../src/msw.ts";
import { start, startPath } from "./documented.ts";

const mock = createMockFetch({ basePath: "/rtm" });
const msw = setupServer(...toMswHandlers("https://flowx.example.com", mock));
msw.listen();
afterAll(() => msw.close());
afterEach(() => mock.reset());
const url = `https://flowx.example.com/rtm${startPath}`;

it("answers what is sent to the base URL", async () => {
  expect(await (await fetch(url, start)).json()).toMatchObject({ state: "STARTED" });
  expect(mock.requests).toMatchObject([{ path: `/rtm${startPath}`, body: { loanAmount: 25000 } }]);
});

it("rejects where a scenario breaks the connection, and records that it was started", async () => {
  mock.use("reset-after-start");
  await expect(fetch(url, start)).rejects.toThrow(TypeError);
  expect(mock.instances).toHaveLength(1);
});

it("lets a caller give up", async () => {
  mock.use("hang");
  const controller = new AbortController();
  const pending = fetch(url, { ...start, signal: controller.signal });
  await mock.waitForRequest(() => true);
  controller.abort();
  await expect(pending).rejects.toMatchObject({ name: "AbortError" });
});

it.for(["https://flowx.example.net/", "https://FLOWX.example.net", "https://flowx.example.net/gw/"])(
  "answers under the base URL %s as without the slash",
  async (baseUrl) => {
    const other = createMockFetch({ basePath: baseUrl.endsWith("/gw/") ? "/gw" : "" });
    msw.use(...toMswHandlers(baseUrl, other));
    const base = new URL(baseUrl).href.replace(/\/$/, "");
    expect((await fetch(base + startPath, start)).status).toBe(200);
    expect(other.instances).toHaveLength(1);
  },
);
