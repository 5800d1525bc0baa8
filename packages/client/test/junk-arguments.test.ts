import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { OwnFetch } from "../src/index.ts";
import { boom, expectFlowxError, failOnUnhandled, junk, runs, secret } from "./junk.ts";
import { clientOver, started } from "./respond.ts";

failOnUnhandled();

type Client = ReturnType<typeof clientOver>;
const inheritance = { resourceDefinitionId: "r-1", processInstanceId: "i-1", inherit: "all" };
const inherit = { ...inheritance, inherit: undefined };

const calls: [title: string, argument: string, call: (flowx: Client, value: never) => Promise<unknown>][] = [
  ["startProcess, the name", "processName", (flowx, value) => flowx.startProcess(value, {})],
  ["startProcess, the values", "initialValues", (flowx, value) => flowx.startProcess("x", value)],
  ["startProcess, a value", "initialValues.a", (flowx, value) => flowx.startProcess("x", { a: value })],
  [
    "startProcess, the start condition",
    "startCondition",
    (flowx, value) => flowx.startProcess("x", { startCondition: value }),
  ],
  ["startProcess, the options", "", (flowx, value) => flowx.startProcess("x", {}, value)],
  ["startProcessInheriting, all", "", (flowx, value) => flowx.startProcessInheriting(value)],
  [
    "startProcessInheriting, the options",
    "",
    (flowx, value) => flowx.startProcessInheriting(inheritance as never, value),
  ],
  [
    "startProcessInheriting, inherit",
    "inherit",
    (flowx, value) => flowx.startProcessInheriting({ ...inherit, inherit: value }),
  ],
  [
    "startProcessInheriting, only",
    "inherit",
    (flowx, only) => flowx.startProcessInheriting({ ...inherit, inherit: { only } }),
  ],
  [
    "startProcessInheriting, the definition",
    "resourceDefinitionId",
    (flowx, value) => flowx.startProcessInheriting({ ...inheritance, resourceDefinitionId: value } as never),
  ],
  ["getActiveBuild, the options", "", (flowx, value) => flowx.getActiveBuild(value)],
  ["getProcessInstanceBuild, the uuid", "processInstanceUuid", (flowx, value) => flowx.getProcessInstanceBuild(value)],
  ["getProcessInstanceBuild, the options", "", (flowx, value) => flowx.getProcessInstanceBuild("i-1", value)],
  ...["signal", "headers", "retry", "timeoutMs", "attemptTimeoutMs", "workspaceId", "appId", "buildId"].map(
    (name): (typeof calls)[number] => [
      `a call, its option ${name}`,
      name,
      (flowx, value) => flowx.startProcess("x", {}, { [name]: value }),
    ],
  ),
];

it.for(calls)("takes any junk as argument of %s, or refuses it by name", async ([, argument, call]) => {
  await fc.assert(
    fc.asyncProperty(junk, fc.boolean(), async (make, correlated) => {
      const given = make();
      // Short limits end a call in the middle, as they should.
      fc.pre(!argument.endsWith("imeoutMs") || !(Number(typeof given === "number" && given) > 0));
      let sent = 0;
      const answer = Response.json({ uuid: "u-1", state: "STARTED", buildId: "b-1" });
      const fetch: OwnFetch = async () => {
        sent += 1;
        return answer.clone();
      };
      const flowx = clientOver(fetch, { timeoutMs: 1000, ...(correlated && { correlation: { key: "id" } }) });
      await call(flowx, given as never).catch((error: unknown) => expectFlowxError(error, argument, sent));
    }),
    runs,
  );
});

it.for([
  { aborted: false, addEventListener: () => {} },
  { aborted: false, removeEventListener: () => {} },
  { aborted: false, addEventListener: () => {}, removeEventListener: boom },
  { aborted: "no", addEventListener: () => {}, removeEventListener: () => {} },
])("refuses %o as a signal before anything is sent, not after the answer", async (signal) => {
  let sent = 0;
  const fetch: OwnFetch = async () => {
    sent += 1;
    return started();
  };
  const call = clientOver(fetch).startProcess("x", {}, { signal: signal as never });
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expectFlowxError(error, "signal", sent);
});

it("takes any junk as the answer of a schema, and sends only what is a JSON object", async () => {
  const answer = fc.oneof(
    junk,
    junk.map((make) => () => ({ value: make() })),
    junk.map((make) => () => ({ issues: make() })),
    fc.tuple(junk, junk).map(([message, path]) => () => ({ issues: [{ message: message(), path: path() }] })),
    junk.map((make) => () => ({ issues: [{ message: "x", path: [make(), { key: make() }] }] })),
  );
  await fc.assert(
    fc.asyncProperty(answer, fc.boolean(), async (make, throws) => {
      let sent = 0;
      const fetch: OwnFetch = async () => {
        sent += 1;
        return started();
      };
      const validate = (): never => {
        if (throws) throw make();
        return make() as never;
      };
      const processes = { x: { "~standard": { version: 1, vendor: "junk", validate } } } as const;
      const call = clientOver(fetch, { processes, timeoutMs: 1000 }).startProcess("x", {
        a: secret,
        startCondition: "s",
      });
      await call.catch((error: unknown) => expectFlowxError(error, "nitial", sent));
    }),
    { numRuns: 500 },
  );
});

it("takes any junk from a token source, and sends only what is a token", async () => {
  await fc.assert(
    fc.asyncProperty(junk, fc.boolean(), async (make, throws) => {
      let sent = 0;
      const fetch: OwnFetch = async () => {
        sent += 1;
        return started();
      };
      const getToken = async (): Promise<string> => {
        if (throws) throw make();
        return make() as string;
      };
      const invalidate = async (): Promise<never> => boom();
      const call = clientOver(fetch, { token: { getToken, invalidate }, timeoutMs: 1000 }).startProcess("x", {});
      await call.catch((error: unknown) => expectFlowxError(error, "", sent));
    }),
    { numRuns: 500 },
  );
});

it("sends nothing for a path of transport that is junk", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        junk,
        fc.string().map((text) => () => text),
      ),
      async (make) => {
        const urls: string[] = [];
        const fetch: OwnFetch = async (url) => {
          urls.push(url);
          return started();
        };
        await clientOver(fetch)
          .transport.GET(make() as never)
          .catch(() => undefined);
        for (const url of urls) expect(url).toMatch(/^https:\/\/flowx\.example\.com\/rtm\/[^/]/);
      },
    ),
    { numRuns: 300 },
  );
});
