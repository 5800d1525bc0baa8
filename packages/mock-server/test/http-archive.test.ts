import { expect, it } from "vitest";
import { createMockFetch, type MockFetch, startMockServer } from "../src/index.ts";
import { app, headers, startOn, startPath } from "./documented.ts";

interface HarEntry {
  readonly request: {
    readonly url: string;
    readonly queryString: object[];
    readonly bodySize: number;
    readonly postData?: { readonly mimeType: string; readonly text: string };
  };
  readonly response: {
    readonly status: number;
    readonly statusText: string;
    readonly cookies: object[];
    readonly redirectURL: string;
    readonly headersSize: number;
    readonly bodySize: number;
    readonly content: { readonly mimeType: string; readonly size: number };
  };
  readonly comment: string;
}

const toEntries = (mock: MockFetch): HarEntry[] => mock.toHar().log.entries as HarEntry[];

it("names itself as the creator of an archive", () => {
  expect(createMockFetch().toHar().log.creator).toEqual({ name: "@flowx-start/mock-server", version: "1" });
});

it("archives a request without a body without post data", async () => {
  const mock = createMockFetch();
  await mock.fetch(`http://mock${app}/build/info`, { headers });
  const [entry] = toEntries(mock);
  expect(entry?.request).not.toHaveProperty("postData");
  expect(entry?.request.bodySize).toBe(0);
});

it("archives sizes in bytes, not in letters", async () => {
  const mock = createMockFetch();
  await startOn(mock, "customer_onboarding", { name: "Ștefan" });
  const [entry] = toEntries(mock);
  expect(entry?.request.postData?.text).toBe('{"name":"Ștefan"}');
  expect(entry?.request.bodySize).toBe(18);
  expect(entry?.response.content.size).toBe(entry?.response.bodySize);
});

it("archives the query by name and value, also of a path of two slashes, and without a fragment", async () => {
  const mock = createMockFetch();
  await mock.fetch(`http://mock//elsewhere?a=1&b=x%20y&c=?`, { headers });
  expect(toEntries(mock)[0]?.request).toMatchObject({
    queryString: [
      { name: "a", value: "1" },
      { name: "b", value: "x y" },
      { name: "c", value: "?" },
    ],
  });
});

it("archives where a redirect leads, and which scenarios applied", async () => {
  const mock = createMockFetch();
  mock.use("redirect");
  mock.use("slow", { delayMs: 1 });
  await mock.fetch(`http://mock${startPath}`, { method: "POST", headers, body: "{}", redirect: "manual" });
  expect(toEntries(mock)[0]).toMatchObject({
    response: {
      status: 307,
      statusText: "",
      cookies: [],
      redirectURL: "/login",
      headersSize: -1,
      content: { mimeType: "" },
    },
    comment: "scenario slow; scenario redirect",
  });
});

it("archives what a scenario started beside its name, and status 0 where no answer was sent", async () => {
  const mock = createMockFetch();
  mock.use("reset-after-start");
  await expect(startOn(mock, "customer_onboarding")).rejects.toThrow("fetch failed");
  const [entry] = toEntries(mock);
  expect(entry?.response.status).toBe(0);
  expect(entry?.comment).toBe(`scenario reset-after-start; started ${mock.instances[0]?.instance.uuid}`);
});

it("archives a connection that was reset before a request as one to the root, with an empty media type", async () => {
  const mock = createMockFetch();
  mock.use("reset-on-accept", { times: 1 });
  await expect(startOn(mock, "customer_onboarding")).rejects.toThrow("fetch failed");
  expect(new URL(toEntries(mock)[0]?.request.url ?? "", "http://mock").pathname).toBe("/");
  expect(toEntries(mock)[0]?.request.url).toMatch(/[^/]\/$|^\/$/);
});

it("archives a body without a content type with an empty media type", async () => {
  const mock = createMockFetch();
  mock.use("forbidden", { when: () => true });
  const body = new Uint8Array([0x7b, 0x7d]);
  await mock.fetch(`http://mock${startPath}`, { method: "POST", headers: { authorization: "Bearer a" }, body });
  expect(toEntries(mock)[0]?.request.postData).toEqual({ mimeType: "", text: "{}" });
});

it("archives whole URLs of the server that was called", async () => {
  await using server = await startMockServer();
  await fetch(server.url + startPath, { method: "POST", headers, body: "{}" });
  const [entry] = server.toHar().log.entries as HarEntry[];
  expect(entry?.request.url).toBe(server.url + startPath);
});
