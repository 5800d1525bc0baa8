import { expect, it } from "vitest";
import { createMockFetch, type MockFetch, type Scenario, type ScenarioName } from "../src/index.ts";
import { start, startPath } from "./documented.ts";

const send = (mock: MockFetch): Promise<Response> => mock.fetch(`http://mock${startPath}`, start);
const answerOf = async (name: ScenarioName, options: object = {}): Promise<{ response: Response; text: string }> => {
  const mock = createMockFetch();
  mock.use(name, options);
  const response = await send(mock);
  return { response, text: await response.text() };
};

it.for([
  ["too-large", "413 Request Entity Too Large"],
  ["bad-gateway-html", "502 Bad Gateway"],
  ["gateway-timeout", "504 Gateway Time-out"],
  ["html-200", "Log in"],
] as const)("%s answers the page of a gateway", async ([name, title]) => {
  const { response, text } = await answerOf(name);
  expect(response.headers.get("content-type")).toBe("text/html");
  expect(text).toBe(`<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`);
});

it.for([
  ["rate-limited", 429, "Too Many Requests", "1"],
  ["unavailable", 503, "Service Unavailable", null],
  ["internal-error", 500, "Internal Server Error", null],
] as const)("%s answers a problem document", async ([name, status, title, retryAfter]) => {
  const { response, text } = await answerOf(name);
  expect(JSON.parse(text)).toEqual({ type: "https://www.flowx.ai/error", title, status });
  expect(response.headers.get("retry-after")).toBe(retryAfter);
  const legacy = createMockFetch({ errors: "legacy" });
  legacy.use(name);
  expect(await (await send(legacy)).json()).toEqual({
    type: "https://www.jhipster.tech/problem/problem-with-message",
    title,
    status,
  });
});

it("changes nothing but what a scenario names in the answer", async () => {
  const extra = await answerOf("extra-fields");
  const { notDocumented, ...rest } = JSON.parse(extra.text);
  expect(notDocumented).toEqual({ nested: [1, null, "text"] });
  expect(rest).toMatchObject({ state: "STARTED", processDefinitionName: "customer_onboarding" });
  const cut = await answerOf("invalid-json");
  expect(JSON.parse(`${cut.text}}}`)).toMatchObject({ state: "STARTED" });
  const other = await answerOf("wrong-content-type");
  expect(JSON.parse(other.text)).toMatchObject({ state: "STARTED" });
  const unknown = await answerOf("unknown-state");
  expect(JSON.parse(unknown.text)).toMatchObject({ state: "UNHEARD_OF", processDefinitionName: "customer_onboarding" });
  const missing = await answerOf("missing-uuid");
  expect(JSON.parse(missing.text)).not.toHaveProperty("uuid");
});

it("leaves an answer without a state as it is for unknown-state", async () => {
  const mock = createMockFetch();
  mock.use("unknown-state");
  const info = startPath.replace(/process-name.*/, "build/info");
  const { headers } = start as { headers: Record<string, string> };
  expect(await (await mock.fetch(`http://mock${info}`, { headers })).json()).not.toHaveProperty("state");
});

it.for([
  ["hang", "hang"],
  ["reset-before-read", "reset"],
  ["close-mid-headers", "close-mid-headers"],
  ["garbage", "garbage"],
  ["refuse-stream", "refuse-stream"],
  ["goaway", "goaway"],
  ["reset-stream-after-start", "reset-stream"],
  ["lost-session", "lose-session"],
] as const)("records how %s broke the answer", async ([name, fault]) => {
  const mock = createMockFetch();
  mock.use(name);
  const controller = new AbortController();
  const sent = mock.fetch(`http://mock${startPath}`, { ...start, signal: controller.signal }).catch(() => {});
  await mock.waitForRequest(() => true);
  controller.abort();
  await sent;
  expect(mock.requests[0]).toMatchObject({ fault, status: undefined, delayMs: 0 });
});

it("reads nothing of a request whose connection is reset at its head", async () => {
  const mock = createMockFetch();
  mock.use("reset-before-read");
  await expect(send(mock)).rejects.toThrow("fetch failed");
  expect(mock.requests[0]).toMatchObject({ bodyText: undefined, startedUuid: undefined, operationId: "startProcess" });
});

it("ends what a scenario of a test's own says with one full stop", async () => {
  const fails = (message: string): Scenario => ({
    name: "own",
    description: "throws",
    answer: () => {
      throw new Error(message);
    },
  });
  for (const [message, said] of [
    ["oops", "oops."],
    ["oops.", "oops."],
    ["a.b", "a.b."],
  ] as const) {
    const mock = createMockFetch();
    mock.use(fails(message));
    expect((await (await send(mock)).json()).title).toBe(`The scenario "own" failed: ${said}`);
  }
});

it("names all that there is where a name is wrong", () => {
  const mock = createMockFetch();
  expect(() => createMockFetch({ scenarios: [{ name: "x" }] })).toThrow(
    "the scenarios are unauthorized, expired-token, forbidden,",
  );
  expect(() => mock.use("slow", { operation: "x" as never })).toThrow("startProcess, ");
  expect(() => mock.use("slow", { process: "x" })).toThrow(
    /the processes are customer_onboarding, \S+, \[DOCS\]customer_onboarding/,
  );
});
