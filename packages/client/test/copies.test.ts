import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { beforeAll, expect, it } from "vitest";
import * as client from "../src/index.ts";
import * as credentials from "../src/token/client-credentials.ts";
import { findClosedPort } from "./closed-port.ts";
import { type Copy, loadCopy, makeRealm, type Run } from "./copies.ts";
import { started as startedText, startRawServer } from "./raw-server.ts";
import { started } from "./respond.ts";

const here: Copy = { client, credentials };
/** Evaluates code among the tests themselves, hidden from bundlers. */
const inThisRealm: Run = (code) => new Function(`return ${code}`)();
const realm = makeRealm();
let copies: { title: string; copy: Copy; run: Run }[];

beforeAll(async () => {
  copies = [
    { title: "a second copy", copy: await loadCopy(inThisRealm), run: inThisRealm },
    { title: "a copy in another realm", copy: await loadCopy(realm), run: realm },
  ];
});

const base = {
  baseUrl: "https://flowx.example.com",
  workspaceId: "w-1",
  appId: "a-1",
  token: "t",
  retry: false,
} as const;
const job = { clientId: "job", clientSecret: "s3cret", tokenEndpoint: "https://idp.example.com/token" };

type Scenario = (copy: Copy, run: Run) => Promise<unknown>;
const startWith =
  (options: object, values: object = {}, call?: object): Scenario =>
  ({ client: { createFlowxClient } }) =>
    createFlowxClient({ ...base, fetch: async () => started(), ...options }).startProcess("x", values, call);
const answered = (status: number, body: string | null = null): Scenario =>
  startWith({ fetch: async () => new Response(body, { status }) });

/** Each with the error that it ends with, whatever copy and realm. */
const scenarios: [title: string, scenario: Scenario, code: string][] = [
  ["an unknown option", startWith({ tokn: "" }), "FLOWX_INVALID_ARGUMENT"],
  ["values that are not JSON", startWith({}, { a: 1n }), "FLOWX_INVALID_ARGUMENT"],
  ["a Map of the realm", (copy, run) => startWith({}, { a: run("new Map()") })(copy, run), "FLOWX_INVALID_ARGUMENT"],
  [
    "a schema that refuses",
    startWith({
      processes: {
        x: { "~standard": { version: 1, vendor: "x", validate: () => ({ issues: [{ message: "No", path: ["a"] }] }) } },
      },
    }),
    "FLOWX_INVALID_VALUES",
  ],
  [
    "a token source that fails with an error of the realm",
    (copy, run) =>
      startWith({
        token: run("async () => { throw new Error('the vault is sealed', { cause: new TypeError('key') }) }"),
      })(copy, run),
    "FLOWX_TOKEN_REQUEST",
  ],
  [
    "a token endpoint that refuses",
    (copy, run) =>
      startWith({
        token: copy.credentials.clientCredentials({
          ...job,
          fetch: async () => Response.json({ error: "invalid_client", error_description: "Bad." }, { status: 401 }),
        }),
      })(copy, run),
    "FLOWX_TOKEN_REQUEST",
  ],
  [
    "a provider that is away",
    (copy, run) =>
      startWith({
        token: copy.credentials.clientCredentials({
          ...job,
          fetch: run("async () => { throw new TypeError('fetch failed') }") as never,
        }),
      })(copy, run),
    "FLOWX_TOKEN_REQUEST",
  ],
  [
    "a fetch that fails with an error of the realm",
    (copy, run) =>
      startWith({ fetch: run("async () => { throw Object.assign(new Error('reset'), { code: 'ECONNRESET' }) }") })(
        copy,
        run,
      ),
    "FLOWX_NETWORK",
  ],
  [
    "a fetch that says that nothing was sent",
    (copy, run) =>
      startWith({
        fetch: async () => {
          throw new copy.client.RequestNotSentError("closed");
        },
      })(copy, run),
    "FLOWX_NETWORK",
  ],
  ["time that is up", startWith({ fetch: () => new Promise(() => {}), timeoutMs: 1000 }), "FLOWX_TIMEOUT"],
  [
    "a signal that is aborted",
    (copy, run) =>
      startWith(
        {},
        {},
        { signal: AbortSignal.abort(run("Object.assign(new Error('left'), { digest: 'NEXT' })")) },
      )(copy, run),
    "FLOWX_ABORTED",
  ],
  ["401", answered(401), "FLOWX_HTTP_PROBLEM"],
  ["a problem", answered(400, '{"title":"No.","type":"https://www.flowx.ai/error"}'), "FLOWX_HTTP_PROBLEM"],
  ["an answer that is not JSON", answered(200, "<html>"), "FLOWX_UNEXPECTED_RESPONSE"],
];

interface Told {
  constructor: { name: string };
  name: string;
  cause?: { message: string; cause?: { message: string } };
}

async function tellOf(scenario: Scenario, copy: Copy, run: Run): Promise<{ error: unknown; told: object }> {
  try {
    await scenario(copy, run);
  } catch (error) {
    const { name, cause } = error as Told;
    const reason = [cause?.message, cause?.cause?.message, (error as { digest?: unknown }).digest];
    const json = JSON.stringify(error).replace(/[0-9a-f-]{36}/g, "<request id>");
    return { error, told: { class: (error as Told).constructor.name, name, reason, ...(JSON.parse(json) as object) } };
  }
  throw new Error("The start went well.");
}

it.for(scenarios)(
  "tells the same of %s in every copy and realm, and each copy knows the errors of the others",
  async ([, scenario, code]) => {
    const { error: own, told } = await tellOf(scenario, here, inThisRealm);
    expect(told).toMatchObject({ code });
    for (const { title, copy, run } of copies) {
      const { error, told: there } = await tellOf(scenario, copy, run);
      expect(there, title).toEqual(told);
      expect([client.isFlowxError(error), copy.client.isFlowxError(own)], title).toEqual([true, true]);
      expect(error instanceof client.FlowxError, title).toBe(false);
    }
  },
);

it("gives the reason of a token source in another realm", async () => {
  const [, scenario] = scenarios.find(([title]) => title.startsWith("a token source")) ?? [];
  for (const { copy, run } of copies) {
    const { told } = await tellOf(scenario as Scenario, copy, run);
    expect(told).toMatchObject({
      message: expect.stringContaining("(the vault is sealed)"),
      reason: ["the vault is sealed", "key", undefined],
    });
  }
});

it("keeps what the provider said where clientCredentials are of another copy, and says once that there is no token", async () => {
  const fetch = async (): Promise<Response> =>
    Response.json({ error: "invalid_client", error_description: "Bad." }, { status: 401 });
  for (const { copy } of copies) {
    const pairs = [
      [client, copy.credentials],
      [copy.client, credentials],
    ] as const;
    for (const [{ createFlowxClient }, { clientCredentials }] of pairs) {
      const flowx = createFlowxClient({ ...base, token: clientCredentials({ ...job, fetch }) });
      const error = await flowx.startProcess("x", {}).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: "FLOWX_TOKEN_REQUEST", oauth: { error: "invalid_client", status: 401 } });
      const { message } = error as Error;
      expect(message).toBe(
        `startProcess("x") got no access token: ${job.tokenEndpoint} responded with 401 invalid_client: Bad. The process was not started.`,
      );
    }
  }
});

it("believes RequestNotSentError of another copy", async () => {
  for (const { copy } of copies) {
    let tries = 0;
    const fetch = async (): Promise<Response> => {
      tries += 1;
      if (tries === 1) throw new copy.client.RequestNotSentError("closed");
      return started();
    };
    const flowx = client.createFlowxClient({ ...base, fetch, retry: { baseDelayMs: 0 } });
    expect(await flowx.startProcess("x", {})).toMatchObject({ state: "STARTED" });
    expect(tries).toBe(2);
  }
});

it("starts over a real connection, and proves what was not sent, in another realm", async () => {
  await using server = await startRawServer({ onRequest: (socket) => socket.write(startedText) });
  const closed = await findClosedPort();
  for (const { copy, run } of copies) {
    const at = (port: number): client.FlowxClient =>
      copy.client.createFlowxClient({ ...base, baseUrl: `http://127.0.0.1:${port}` });
    const values = run("({ at: new Date(0), list: [1] })") as object;
    expect(await at(server.port).startProcess("x", values)).toMatchObject({ state: "STARTED" });
    expect(server.seen.texts.at(-1)).toContain('{"at":"1970-01-01T00:00:00.000Z","list":[1]}');
    const error = await at(closed)
      .startProcess("x", {})
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ networkCode: "ECONNREFUSED", outcome: "not-started" });
  }
});

const program = `
(async () => {
  const required = require("@flowx-start/client");
  const imported = await import("@flowx-start/client");
  const { clientCredentials } = require("@flowx-start/client/client-credentials");
  const error = await required.createFlowxClient({ baseUrl: "http://127.0.0.1:9", token: "t" }).startProcess("x", {}).catch((e) => e);
  console.log(JSON.stringify([error.code, imported.isFlowxError(error), error instanceof imported.FlowxError, typeof clientCredentials]));
})();
`;

it("is the same package by require and by import", async () => {
  const flags = ["--no-warnings", "--input-type=commonjs", "--eval", program];
  const { stdout } = await promisify(execFile)(process.execPath, flags, { cwd: import.meta.dirname, timeout: 60_000 });
  expect(JSON.parse(stdout)).toEqual(["FLOWX_INVALID_ARGUMENT", true, true, "function"]);
});
