import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { createMockFetch, type MockFetch } from "../src/index.ts";
import { headers, startPath } from "./documented.ts";

const url = `http://flowx.test${startPath}`;
const init = { method: "POST", headers, body: '{"a":1}' };

function redirecting(location: string, status = 307): MockFetch {
  const mock = createMockFetch();
  const answer = (): { status: number; headers: Record<string, string>; body: string } => ({
    status,
    headers: { location },
    body: "",
  });
  mock.use({ name: "moved", description: "elsewhere", answer }, { times: 1 });
  return mock;
}

it("answers a redirect itself where fetch is told not to follow", async () => {
  const mock = redirecting("/elsewhere");
  const response = await mock.fetch(url, { ...init, redirect: "manual" });
  expect([response.status, response.headers.get("location"), response.url]).toEqual([307, "/elsewhere", url]);
  expect([response.redirected, response.type, response.clone().url]).toEqual([false, "basic", url]);
});

it("rejects a redirect where fetch is told that it is an error", async () => {
  await expect(redirecting("/elsewhere").fetch(url, { ...init, redirect: "error" })).rejects.toMatchObject({
    message: "fetch failed",
    cause: { message: "unexpected redirect" },
  });
});

it("follows the redirect of the scenario to where it leads", async () => {
  const mock = createMockFetch();
  mock.use("redirect");
  const response = await mock.fetch(url, init);
  expect([response.status, response.url, response.redirected]).toEqual([404, "http://flowx.test/login", true]);
  expect(mock.requests).toMatchObject([{ status: 307 }, { method: "POST", path: "/login" }]);
});

it("gives up after 20 redirects", async () => {
  const mock = createMockFetch();
  mock.use({
    name: "loop",
    description: "a loop",
    answer: () => ({ status: 302, headers: { location: "/" }, body: "" }),
  });
  await expect(mock.fetch(url)).rejects.toMatchObject({ cause: { message: "redirect count exceeded" } });
  expect(mock.requests).toHaveLength(21);
});

const kinds: [status: number, location: string, method: string, authorized: boolean][] = [
  [301, "/next", "GET", true],
  [302, "/next", "GET", true],
  [303, "/next", "GET", true],
  [307, "/next", "POST", true],
  [308, "/next", "POST", true],
  [307, "http://other.test/next", "POST", false],
];

it.for(kinds)(
  "after %i to %s sends %s, as the runtime's fetch does",
  async ([status, location, method, authorized]) => {
    const seen: object[] = [];
    const real = createServer((request, response) => {
      seen.push({ method: request.method, type: request.headers["content-type"] });
      if (seen.length === 1) response.writeHead(status, { location: "/next" });
      request.resume().on("end", () => response.end());
    });
    await new Promise<void>((resolve) => real.listen(0, "127.0.0.1", resolve));
    await fetch(`http://127.0.0.1:${(real.address() as AddressInfo).port}/`, init);
    real.close();
    const mock = redirecting(location, status);
    const response = await mock.fetch(url, init);
    const [, second] = mock.requests;
    expect(second).toMatchObject({ method, path: "/next" });
    expect({ method: second?.method, type: second?.headers["content-type"] }).toEqual(seen[1]);
    expect(second?.headers["authorization"]).toBe(authorized ? "[redacted]" : undefined);
    expect(response.url).toBe(new URL(location, url).href);
  },
);

it("takes a Request, and knows the URL of its answer without the fragment", async () => {
  const mock = createMockFetch();
  const response = await mock.fetch(new Request(`${url}#part`, init));
  expect([response.status, response.url]).toEqual([200, url]);
});

it.for([
  ["not a URL", {}],
  ["http://user:secret@flowx.test/", {}],
  ["http://flowx.test/", { body: "GET has none" }],
  ["http://flowx.test/", { method: "TRACE" }],
] as const)("rejects what fetch rejects: %s with %j", async ([target, options]) => {
  await expect(createMockFetch().fetch(target, options)).rejects.toThrow(TypeError);
  await expect(fetch(target, options)).rejects.toThrow(TypeError);
});
