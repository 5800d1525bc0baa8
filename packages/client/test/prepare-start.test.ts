import { expect, it } from "vitest";
import { z } from "zod";
import { answers, clientOver, errorOf, started } from "./respond.ts";

const processes = { onboarding: z.object({ since: z.string().transform((text) => `since ${text}`) }) };

it("returns the request that a start would send, without its token, and sends nothing", async () => {
  const server = answers(started);
  const token = (): never => expect.unreachable("a token was asked for");
  const onOutcome = (): never => expect.unreachable("a hook was called");
  const correlation = { key: "id" };
  const flowx = clientOver(server.fetch, { processes, token, correlation, headers: { "x-team": "loans" }, onOutcome });
  const prepared = await flowx.prepareStart("onboarding", { since: "2026", startCondition: "fast" } as never);
  expect(prepared).toEqual({
    method: "POST",
    url: "https://flowx.example.com/rtm/api/runtime/wks/w-1/app/a-1/process-name/onboarding/start",
    headers: { "content-type": "application/json", "user-agent": expect.any(String), "x-team": "loans" },
    body: JSON.stringify({ since: "since 2026", startCondition: "fast", id: prepared.correlationId }),
    correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect(server.requests).toEqual([]);
});

it("sends what it has prepared", async () => {
  const server = answers(started);
  const flowx = clientOver(server.fetch, { platform: "mobile" });
  const prepared = await flowx.prepareStart("x", { a: 1 }, { buildId: "b-1" });
  await flowx.startProcess("x", { a: 1 }, { buildId: "b-1" });
  const [sent] = server.requests;
  expect({ url: sent?.url, body: await sent?.text() }).toEqual({ url: prepared.url, body: prepared.body });
  const { authorization, "x-request-id": _id, ...headers } = Object.fromEntries(sent?.headers ?? []);
  expect({ headers, authorization }).toEqual({ headers: prepared.headers, authorization: "Bearer s3cret" });
});

it.for<[name: string, values: object, options: object, code: string]>([
  ["..", {}, {}, "FLOWX_INVALID_ARGUMENT"],
  ["x", { a: Number.NaN }, {}, "FLOWX_INVALID_ARGUMENT"],
  ["x", {}, { workspaceID: "w" }, "FLOWX_INVALID_ARGUMENT"],
  ["onboarding", { since: 1 }, {}, "FLOWX_INVALID_VALUES"],
  ["onboarding", { since: "1" }, { signal: AbortSignal.abort() }, "FLOWX_ABORTED"],
])("refuses %s with %j and %j as a start does", async ([name, values, options, code]) => {
  const flowx = clientOver(answers(started).fetch, { processes });
  const errors = [await errorOf(flowx.prepareStart(name as never, values as never, options))];
  errors.push(await errorOf(flowx.startProcess(name as never, values as never, options)));
  expect(errors).toMatchObject([
    { code, outcome: "not-started", attempts: 0 },
    { code, outcome: "not-started", attempts: 0 },
  ]);
});
