import { afterEach, expect, it, vi } from "vitest";
import type { AttemptEvent, OutcomeEvent, OwnFetch } from "../src/index.ts";
import { RequestNotSentError } from "../src/index.ts";
import { answers, clientOver, errorOf, started } from "./respond.ts";

afterEach(() => vi.unstubAllGlobals());

/** A `fetch` that answers, and the `init` of each request. */
function recording(): { fetch: OwnFetch; inits: (RequestInit & { duplex?: string })[] } {
  const inits: RequestInit[] = [];
  return {
    inits,
    fetch: async (url, init) => {
      inits.push(init);
      return url.includes("/build/") ? Response.json({ buildId: "b-1" }) : started();
    },
  };
}

it("sends a start as one text, and a reading operation without a body", async () => {
  const { fetch, inits } = recording();
  const flowx = clientOver(fetch);
  await flowx.startProcess("x", { a: 1 });
  await flowx.getActiveBuild();
  expect(inits[0]).toMatchObject({ method: "POST", redirect: "manual", body: '{"a":1}' });
  expect(inits[1]).toMatchObject({ method: "GET", redirect: "manual" });
  expect(inits.map((init) => "duplex" in init)).toEqual([false, false]);
  expect("body" in (inits[1] ?? {})).toBe(false);
  expect(new Headers(inits[1]?.headers).has("content-type")).toBe(false);
});

it("keeps the content type and the request id of the caller", async () => {
  const { fetch, inits } = recording();
  const ids: unknown[] = [];
  const onAttempt = ({ requestId }: AttemptEvent): unknown => ids.push(requestId);
  const headers = { "content-type": "application/json; charset=utf-8", "X-Request-ID": "job-1" };
  await clientOver(fetch, { sendRequestId: false, onAttempt }).startProcess("x", {}, { headers });
  expect(inits[0]?.headers).toMatchObject({
    "content-type": "application/json; charset=utf-8",
    "x-request-id": "job-1",
  });
  expect(ids).toEqual(["job-1"]);
});

it("sends no request id where it must not", async () => {
  const { fetch, inits } = recording();
  await clientOver(fetch, { sendRequestId: false }).startProcess("x", {});
  expect(new Headers(inits[0]?.headers).has("x-request-id")).toBe(false);
});

it("sends the body as a stream on Deno, which cannot send it a second time by itself", async () => {
  vi.stubGlobal("Deno", {});
  const { fetch, inits } = recording();
  await clientOver(fetch).startProcess("x", { a: 1 });
  expect(inits[0]?.duplex).toBe("half");
  expect(await new Response(inits[0]?.body).text()).toBe('{"a":1}');
});

it.for([
  [true, "no-store"],
  [false, undefined],
  [undefined, undefined],
])("asks for no cache where Next.js has patched fetch: %s", async ([patched, cache]) => {
  const { fetch, inits } = recording();
  vi.stubGlobal(
    "fetch",
    Object.assign((url: string, init: RequestInit) => fetch(url, init), { __nextPatched: patched }),
  );
  await clientOver(undefined as never).startProcess("x", {});
  expect(inits[0]?.cache).toBe(cache);
});

it.for<[title: string, answer: unknown]>([
  ["nothing", undefined],
  ["no headers", { status: 200 }],
  ["no status", { headers: new Headers() }],
  ["a status that is a text", { status: "200", headers: new Headers() }],
])("leaves a start unknown whose fetch resolves with %s", async ([, answer]) => {
  const error = await errorOf(clientOver(async () => answer as Response).startProcess("x", {}));
  expect(error).toMatchObject({ code: "FLOWX_NETWORK", outcome: "unknown", attempts: 1 });
  expect((error.cause as Error).message).toBe("fetch did not resolve with a Response");
});

it("keeps the id of the attempt that may have started the process", async () => {
  const ids: (string | undefined)[] = [];
  const reset = (): never => {
    throw new TypeError("reset");
  };
  const notSent = (): never => {
    throw new RequestNotSentError("closed");
  };
  const flowx = clientOver(answers(reset, notSent).fetch, {
    retry: { attempts: 2, baseDelayMs: 0, unknownOutcome: true },
    onAttempt: ({ requestId }) => ids.push(requestId),
  });
  const error = await errorOf(flowx.startProcess("x", {}));
  expect(error).toMatchObject({ outcome: "unknown", attempts: 2, requestId: ids[0] });
  expect(new Set(ids).size).toBe(2);
});

it("tells how an operation that reads has ended, how long it took, and which request it was", async () => {
  const events: OutcomeEvent[] = [];
  const begun = performance.now();
  await clientOver(recording().fetch, { onOutcome: (event) => events.push(event) }).getActiveBuild();
  expect(events).toMatchObject([{ outcome: "read", attempts: 1, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) }]);
  expect(events[0]?.durationMs).toBeLessThanOrEqual(performance.now() - begun);
  expect(events[0]?.error).toBeUndefined();
});

it("says which attempt has a fresh token", async () => {
  const events: AttemptEvent[] = [];
  let count = 0;
  const flowx = clientOver(answers(new Response(null, { status: 401 }), started).fetch, {
    token: () => `t-${++count}`,
    onAttempt: (event) => events.push(event),
  });
  await flowx.startProcess("x", {});
  expect(events.map(({ attempt, freshToken }) => [attempt, freshToken])).toEqual([
    [1, false],
    [1, true],
  ]);
});

it("refuses a port that fetch does not connect to, by name", async () => {
  const error = await errorOf(
    clientOver(undefined as never, { baseUrl: "http://127.0.0.1:6000" }).startProcess("x", {}),
  );
  expect(error).toMatchObject({ code: "FLOWX_INVALID_ARGUMENT", argument: "baseUrl", outcome: "not-started" });
  expect(error.message).toContain("baseUrl has the port of another protocol, which fetch blocks.");
});

it.for([
  ["<title lang='en'>503 Busy</title>", "503 Busy"],
  ["<h1 class='x'>503 Busy</h1>", "503 Busy"],
  ["<h1>Other</h1><title>503 Busy</title>", "503 Busy"],
  [`${" ".repeat(20_001)}<title>503 Busy</title>`, undefined],
  ['{"title":"503 Busy"}', undefined],
  ['"<title>503 Busy</title>"', "503 Busy"],
  ["Busy", undefined],
])("reads the title of %s", async ([body, pageTitle]) => {
  const error = await errorOf(clientOver(answers(new Response(body, { status: 503 })).fetch).startProcess("x", {}));
  expect(error).toMatchObject({ status: 503, pageTitle });
});

it("reads a problem document behind white space", async () => {
  const body = ` \n${JSON.stringify({ type: "https://www.flowx.ai/error", title: "No.", status: 404 })}`;
  const error = await errorOf(clientOver(answers(new Response(body, { status: 404 })).fetch).startProcess("x", {}));
  expect(error).toMatchObject({ outcome: "not-started", problem: { title: "No." } });
});
