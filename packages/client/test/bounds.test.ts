import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createGzip } from "node:zlib";
import { expect, it } from "vitest";
import { createFlowxClient, type FlowxClient, type FlowxClientOptions, type OwnFetch } from "../src/index.ts";
import { clientCredentials } from "../src/token/client-credentials.ts";
import { answers, clientOver, errorOf, started } from "./respond.ts";

interface EndlessServer extends AsyncDisposable {
  url: string;
  /** Bytes before compression that were handed out. */
  readonly written: number;
}

/** Answers each request without end: as fast as it is read. */
async function startEndless(status: number, gzipped: boolean): Promise<EndlessServer> {
  let written = 0;
  const chunk = Buffer.alloc(65_536, "a");
  const pour = (response: ServerResponse): void => {
    const body = gzipped ? createGzip({ level: 1 }) : response;
    if (body !== response) body.pipe(response);
    const write = (): void => {
      while (!response.destroyed && written < 500_000_000) {
        written += chunk.length;
        if (!body.write(chunk)) return void body.once("drain", write);
      }
    };
    response.on("close", () => body.destroy());
    write();
  };
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(status, { "content-type": "application/json", ...(gzipped && { "content-encoding": "gzip" }) });
    pour(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get written() {
      return written;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const at = (baseUrl: string, options: Partial<FlowxClientOptions> = {}): FlowxClient =>
  createFlowxClient({ baseUrl, workspaceId: "w-1", appId: "a-1", token: "t", ...options });
/** The limit, and what stands in buffers on the way; far below what an unbounded reader takes in that time. */
const most = 40_000_000;

const rows = [
  { status: 200, outcome: "unknown", code: "FLOWX_UNEXPECTED_RESPONSE" },
  { status: 500, outcome: "unknown", code: "FLOWX_HTTP_PROBLEM" },
  { status: 429, outcome: "not-started", code: "FLOWX_HTTP_PROBLEM" },
].flatMap((row) => [false, true].map((gzipped) => ({ ...row, gzipped })));

it.for(rows)(
  "reads an endless answer of $status no further than its limit (gzip: $gzipped)",
  async ({ status, gzipped, ...expected }) => {
    await using server = await startEndless(status, gzipped);
    const error = await errorOf(at(server.url, { retry: false }).startProcess("x", {}));
    expect(error).toMatchObject({ ...expected, status, attempts: 1 });
    expect(server.written).toBeLessThan(most);
  },
);

it.for([false, true])("reads an endless answer of the provider no further than a limit (gzip: %s)", async (gzipped) => {
  await using server = await startEndless(200, gzipped);
  const job = { clientId: "job", clientSecret: "s3cret" };
  for (const provider of [{ tokenEndpoint: `${server.url}/token` }, { issuer: server.url }]) {
    const error = await errorOf(
      at(server.url, { token: clientCredentials({ ...job, ...provider }) }).startProcess("x", {}),
    );
    expect(error).toMatchObject({ code: "FLOWX_TOKEN_REQUEST", outcome: "not-started", attempts: 0 });
    expect(error.message).toContain("larger than 1048576 bytes");
  }
  expect(server.written).toBeLessThan(2 * most);
});

it("counts the bytes of an answer, and reads one that fits", async () => {
  const body = JSON.stringify({ uuid: "u-1", state: "STARTED", note: "€".repeat(100) });
  const size = Buffer.byteLength(body);
  const server = answers(() => new Response(body));
  expect(await clientOver(server.fetch, { maxAnswerBytes: size }).startProcess("x", {})).toMatchObject({ uuid: "u-1" });
  const error = await errorOf(clientOver(server.fetch, { maxAnswerBytes: size - 1 }).startProcess("x", {}));
  expect(error).toMatchObject({ code: "FLOWX_UNEXPECTED_RESPONSE", outcome: "unknown" });
  expect(error.message).toContain(`the body is larger than ${size - 1} bytes`);
});

it("bounds the body of a fetch that has answers of its own kind", async () => {
  let chunks = 0;
  const body = (async function* () {
    for (;;) {
      chunks += 1;
      yield new Uint8Array(1000);
    }
  })();
  const fetch = async (): Promise<Response> => ({ status: 200, headers: new Map(), body }) as never;
  const error = await errorOf(clientOver(fetch, { maxAnswerBytes: 10_000 }).startProcess("x", {}));
  expect(error).toMatchObject({ code: "FLOWX_UNEXPECTED_RESPONSE", outcome: "unknown" });
  expect(chunks).toBe(11);
});

it("knows a refusal whose headers are a Map", async () => {
  const fetch = async (): Promise<Response> => ({ status: 401, headers: new Map(), text: async () => "" }) as never;
  expect(await errorOf(clientOver(fetch, { retry: false }).startProcess("x", {}))).toMatchObject({
    status: 401,
    outcome: "not-started",
  });
});

it("does not take the reason of a signal for the outcome of a start that was answered", async () => {
  const notStarted = await errorOf(clientOver(answers(started).fetch).startProcess("", {}));
  expect(notStarted.outcome).toBe("not-started");
  const controller = new AbortController();
  const fetch: OwnFetch = async () =>
    new Response(
      new ReadableStream(
        {
          // The head of a success is there; the body is on its way.
          pull: () => controller.abort(notStarted),
        },
        { highWaterMark: 0 },
      ),
    );
  const call = clientOver(fetch).startProcess("x", {}, { signal: controller.signal });
  expect(await errorOf(call)).toMatchObject({ code: "FLOWX_ABORTED", outcome: "unknown", attempts: 1 });
});

it("does not take an error of another call for its own, though a body broke off with it", async () => {
  const notStarted = await errorOf(clientOver(answers(started).fetch).startProcess("", {}));
  const broken = new ReadableStream({ pull: (controller) => controller.error(notStarted) });
  const error = await errorOf(clientOver(async () => new Response(broken)).startProcess("x", {}));
  expect(error).toMatchObject({ code: "FLOWX_UNEXPECTED_RESPONSE", outcome: "unknown", attempts: 1 });
});

it("tells an abort also where its reason cannot be read", async () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const controller = new AbortController();
  const fetch: OwnFetch = () => {
    controller.abort(proxy);
    return new Promise(() => {});
  };
  const error = await errorOf(clientOver(fetch).startProcess("x", {}, { signal: controller.signal }));
  expect(error).toMatchObject({ code: "FLOWX_ABORTED", outcome: "unknown" });
});

const inst = { resourceDefinitionId: "r-1", processInstanceId: "i-1", inherit: "all" } as const;
const identifiers: [title: string, call: (flowx: FlowxClient, name: string) => Promise<unknown>][] = [
  ["startProcess, processName", (flowx, name) => flowx.startProcess(name, {})],
  ["startProcess, workspaceId", (flowx, workspaceId) => flowx.startProcess("x", {}, { workspaceId })],
  ["startProcess, appId", (flowx, appId) => flowx.startProcess("x", {}, { appId })],
  ["startProcessOnBuild, buildId", (flowx, buildId) => flowx.startProcess("x", {}, { buildId })],
  ["startProcessOnBuild, processName", (flowx, name) => flowx.startProcess(name, {}, { buildId: "b-1" })],
  ["startProcessOnBuild, appId", (flowx, appId) => flowx.startProcess("x", {}, { buildId: "b-1", appId })],
  [
    "startProcessInheriting, resourceDefinitionId",
    (flowx, name) => flowx.startProcessInheriting({ ...inst, resourceDefinitionId: name }),
  ],
  [
    "startProcessInheriting, processInstanceId",
    (flowx, name) => flowx.startProcessInheriting({ ...inst, processInstanceId: name }),
  ],
  ["startProcessInheriting, workspaceId", (flowx, workspaceId) => flowx.startProcessInheriting(inst, { workspaceId })],
  ["startProcessInheriting, appId", (flowx, appId) => flowx.startProcessInheriting(inst, { appId })],
  ["getActiveBuild, workspaceId", (flowx, workspaceId) => flowx.getActiveBuild({ workspaceId })],
  ["getActiveBuild, appId", (flowx, appId) => flowx.getActiveBuild({ appId })],
  ["getProcessInstanceBuild, uuid", (flowx, name) => flowx.getProcessInstanceBuild(name)],
  ["the client, workspaceId", async (_flowx, workspaceId) => clientOver(answers(started).fetch, { workspaceId })],
  ["the client, appId", async (_flowx, appId) => clientOver(answers(started).fetch, { appId })],
];
const folded = [
  ...[
    "..",
    ".",
    "",
    "nope/../customer_onboarding",
    "./customer_onboarding",
    "customer_onboarding/start/..",
    "a//b",
    "/a",
    "a/",
  ],
  ...["a\\..\\b", "..\\b", "..;x/b", "a/.. /b", "a\u0000b", "a\r\nb", "a\u0085b", "\udc00"],
];

it.for(identifiers)("refuses names that are another path once a gateway has decoded them: %s", async ([, call]) => {
  for (const name of folded) {
    const server = answers(started);
    const error = await errorOf(call(clientOver(server.fetch), name));
    expect(error, JSON.stringify(name)).toMatchObject({ code: "FLOWX_INVALID_ARGUMENT", outcome: "not-started" });
    expect(server.requests).toEqual([]);
  }
});

it.for(["a/b", "[DOCS]x", "Ünïcode 100%", "...", "a..b", ".hidden", "a?b#c", "%2e%2e", "a;b"])(
  "sends the name %j as one segment",
  async (name) => {
    const server = answers(started);
    await clientOver(server.fetch).startProcess(name, {});
    const [, segment] = /\/process-name\/([^/]+)\/start$/.exec(server.requests[0]?.url ?? "") ?? [];
    expect(decodeURIComponent(segment ?? "")).toBe(name);
  },
);

const elsewhere: [title: string, path: string, init: object][] = [
  ["another base URL", "/api/x", { baseUrl: "https://evil.example" }],
  ["a base URL that begins the same way", "/api/x", { baseUrl: "https://flowx.example.com/rtm.evil.example" }],
  ["a path that goes on with the host", ".evil.example/", {}],
  ["a path that makes the host a user name", "@evil.example/", {}],
  ["a path above the base URL", "/../admin", {}],
  ["the same, encoded", "/%2e%2e/admin", {}],
  ["the same in one segment", "/api%2f..%2f..%2fadmin", {}],
  ["a backslash", "/api\\..\\..\\admin", {}],
  ["a parameter", "/api/{name}", { params: { path: { name: "../../admin" } } }],
  ["another host by a slash", "//evil.example/", {}],
  [
    "another request",
    "/api/x",
    {
      Request: class extends Request {
        constructor() {
          super("https://evil.example/");
        }
      },
    },
  ],
];

it("sees a path through transport as it was written, before a URL folds it", async () => {
  const server = answers(started);
  const flowx = clientOver(server.fetch, { baseUrl: "https://flowx.example.com" });
  for (const path of ["/api/x/../../admin", "/api/./x", "/%2e%2e/admin"]) {
    expect(await errorOf(flowx.transport.GET(path as never))).toMatchObject({ code: "FLOWX_INVALID_ARGUMENT" });
  }
  expect(server.requests).toEqual([]);
});

it.for(elsewhere)("sends no token elsewhere through transport: %s", async ([, path, init]) => {
  const server = answers(started);
  let asked = 0;
  const token = (): string => `t-${++asked}`;
  const error = await errorOf(clientOver(server.fetch, { token }).transport.GET(path as never, init as never));
  expect(error).toMatchObject({ code: "FLOWX_INVALID_ARGUMENT" });
  expect(server.requests).toEqual([]);
  expect(asked).toBe(0);
});
