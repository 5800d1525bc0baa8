import { expect, it } from "vitest";
import { createMockFetch } from "../src/index.ts";

const ask = (path: string, init?: RequestInit): Promise<Response> =>
  createMockFetch().fetch(`http://mock${path}`, init);

it.for([
  ["/__mock/ui", "text/html; charset=utf-8"],
  ["/__mock/ui/page.css", "text/css; charset=utf-8"],
  ["/__mock/ui/page.js", "text/javascript; charset=utf-8"],
] as const)("lets the page at %s load only itself, and no frame hold it", async ([path, type]) => {
  const answer = await ask(path);
  expect([answer.status, (await answer.text()).length > 100]).toEqual([200, true]);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": type,
    "content-security-policy":
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
});

it.for(["/__mock", "/__mock/"])("leads from %s to the page", async (path) => {
  const answer = await ask(path, { redirect: "manual" });
  expect([answer.status, answer.headers.get("location"), await answer.text()]).toEqual([302, "/__mock/ui", ""]);
});

it("says which methods a call takes, also where one call takes several", async () => {
  for (const [path, allow] of [
    ["/__mock/scenarios", "GET, POST, DELETE"],
    ["/__mock/config", "GET, PUT"],
    ["/__mock/ui", undefined],
  ] as const) {
    const answer = await ask(path, { method: "PATCH" });
    if (allow === undefined) expect(answer.status).toBe(404);
    else expect([answer.status, answer.headers.get("allow")]).toEqual([405, allow]);
  }
});
