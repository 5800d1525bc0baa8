import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { AnyFlowxError } from "@flowx-start/client";
import { type MockServer, type ScenarioName, startMockServer } from "@flowx-start/mock-server";
import { transformSync } from "esbuild";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { listPageFiles } from "./lib/consumers/list-page-files.ts";
import { packedConsumers } from "./lib/consumers/packed-consumers.ts";
import { startServerProgram } from "./lib/consumers/start-server-program.ts";
import { weeklyConsumers } from "./lib/consumers/weekly-consumers.ts";
import { listAnchors, listLinks } from "./lib/list-links.ts";

const run = promisify(execFile);
const here = fileURLToPath(new URL("./", import.meta.url));
const pages = fileURLToPath(new URL("../docs/recipes/", import.meta.url));
const folder = join(here, ".recipes");
const bin = (name: string): string => join(here, "node_modules/.bin", name);
const readPage = (name: string): string => readFileSync(join(pages, `${name}.md`), "utf8");

/** The recipes that run here. The others are files of consumers, which `pnpm test:consumers` runs. */
const own = ["express", "idempotent-endpoint", "fake-client", "aws-lambda"];
const consumersOf: Readonly<Record<string, readonly string[]>> = {
  nestjs: ["nestjs"],
  jest: ["jest-commonjs", "nestjs", "jest-esm"],
  nextjs: ["nextjs"],
  "aws-lambda": ["aws-lambda"],
};
/** Its workflow runs in `workflow-recipe.test.ts`. */
const inAnotherTest = ["github-actions"];

const values = { customerEmail: "alice@example.com", loanAmount: 25000 };
let server: MockServer;
let env: Record<string, string>;

beforeAll(async () => {
  server = await startMockServer();
  const { workspaceId, appId } = server.clientOptions;
  env = {
    FLOWX_BASE_URL: server.url,
    FLOWX_WORKSPACE_ID: workspaceId,
    FLOWX_APP_ID: appId,
    PORT: "0",
    FLOWX_ISSUER: server.issuer,
    FLOWX_CLIENT_ID: "flowx-start",
    FLOWX_CLIENT_SECRET: "flowx-start-secret",
  };
  rmSync(folder, { recursive: true, force: true });
  for (const name of own) {
    for (const { path, code, language } of listPageFiles(readPage(name))) {
      if (language !== "ts") continue;
      mkdirSync(dirname(join(folder, name, path)), { recursive: true });
      writeFileSync(join(folder, name, path), code);
    }
    writeFileSync(join(folder, name, "vitest.config.ts"), "export default {};\n");
  }
  const compilerOptions = { noPropertyAccessFromIndexSignature: false };
  const config = { extends: "../tsconfig.json", compilerOptions, include: ["**/*.ts"], exclude: [] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
});
beforeEach(() => server.reset());
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});

/** Sends JSON to a server of a recipe. */
async function send(
  method: string,
  url: string,
  body: object,
): Promise<{ status: number; answer: Record<string, unknown> }> {
  const headers = { "content-type": "application/json", connection: "close" };
  const response = await fetch(url, { method, headers, body: JSON.stringify(body) });
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
}

it("names every recipe on the index, and each of them has a test", () => {
  const names = readdirSync(pages).map((file) => file.replace(".md", ""));
  const index = readPage("README");
  for (const name of names) if (name !== "README") expect(index).toContain(`(${name}.md)`);
  expect(names.filter((name) => name !== "README").sort()).toEqual(
    [...new Set([...own, ...Object.keys(consumersOf), ...inAnotherTest])].sort(),
  );
});

it.for(readdirSync(pages))("%s names the file of every block of code", (file) => {
  const blocks = listPageFiles(readFileSync(join(pages, file), "utf8"));
  expect(blocks.filter(({ language, path }) => language !== "sh" && path === "")).toEqual([]);
});

it.for(Object.entries(consumersOf))("%s shows the very files of its consumers, which are tried", ([name, folders]) => {
  const shown = listPageFiles(readPage(name)).filter(({ path }) => path !== "");
  const read = (consumer: string, path: string): string =>
    readFileSync(join(here, "consumers", consumer, path), "utf8");
  for (const { path, code } of shown) {
    const files = folders.filter((one) =>
      readdirSync(join(here, "consumers", one), { recursive: true, encoding: "utf8" }).includes(path),
    );
    expect(files.map((one) => read(one, path))).toContain(code);
  }
  expect(shown.length).toBeGreaterThan(0);
  const tried = [...packedConsumers, ...weeklyConsumers].map((consumer) => consumer.folder);
  for (const one of folders) expect(tried).toContain(one);
});

it("Jest: runs the test of the page as an ES module, too, without its types", () => {
  const read = (file: string): string =>
    transformSync(readFileSync(join(here, "consumers", file), "utf8"), { loader: "ts" }).code;
  expect(read("jest-esm/onboarding.test.mjs")).toBe(read("jest-commonjs/onboarding.test.ts"));
});

it.for(readdirSync(pages))("%s links to what is there", (file) => {
  const dead = listLinks(readFileSync(join(pages, file), "utf8")).filter(({ target }) => {
    if (target.startsWith("https://")) return !URL.canParse(target);
    const [path = "", anchor] = target.split("#");
    const linked = join(pages, path === "" ? file : path);
    return !existsSync(linked) || (anchor !== undefined && !listAnchors(readFileSync(linked, "utf8")).has(anchor));
  });
  expect(dead).toEqual([]);
});

it("AWS Lambda: shows the command that the consumer bundles with", () => {
  const [command] = listPageFiles(readPage("aws-lambda")).filter(({ language }) => language === "sh");
  const { steps = [] } = weeklyConsumers.find((consumer) => consumer.folder === "aws-lambda") ?? {};
  const bundling = steps.map(([program = "", ...words]) =>
    [
      `npx ${program.replace("node_modules/.bin/", "")}`,
      ...words.filter((word) => !word.startsWith("--log-level")),
    ].join(" "),
  );
  expect(bundling).toContain(command?.code.trim());
});

it("compiles", { timeout: 60_000 }, async () => {
  const { stdout } = await run(bin("tsc"), ["-p", folder]).catch((error: { stdout: string }) => error);
  expect(stdout).toBe("");
});

it("fake client: its own tests pass, without a network", { timeout: 60_000 }, async () => {
  const words = ["run", "--root", join(folder, "fake-client")];
  const { stdout } = await run(bin("vitest"), words, { cwd: folder, env: { ...process.env, NO_COLOR: "1" } });
  expect(stdout).toMatch(/Tests +3 passed \(3\)/);
});

it("fake client: each scenario of the table makes the error that the table says", async () => {
  const file = join(folder, "fake-client/create-flowx-error.ts");
  const { createFlowxError } = (await import(pathToFileURL(file).href)) as {
    createFlowxError(scenario: ScenarioName): Promise<AnyFlowxError>;
  };
  const rows = [...readPage("fake-client").matchAll(/^\| `([a-z-]+)` +\| `(\w+)` +\| ([a-z-]+) +\|$/gm)];
  expect(rows).toHaveLength(6);
  for (const [, scenario, code, outcome] of rows)
    expect(await createFlowxError(scenario as ScenarioName)).toMatchObject({ code, outcome });
});

it("Express: tells each caller whether the process was started, with one token for all", async () => {
  await using app = await startServerProgram("server.ts", { cwd: join(folder, "express"), env });
  const post = (body: object) => send("POST", `${app.url}/onboardings`, body);
  const tokens = server.issuedTokens.length;
  const [first, second] = [await post(values), await post(values)];
  expect(server.instances.map(({ instance }) => instance.uuid)).toEqual([first.answer["uuid"], second.answer["uuid"]]);
  expect(first.status).toBe(201);
  expect(await post({ ...values, loanAmount: -1 })).toMatchObject({ status: 400, answer: { outcome: "not-started" } });
  expect(server.requests).toHaveLength(2);
  server.use("forbidden", { times: 1 });
  expect(await post(values)).toMatchObject({ status: 503, answer: { outcome: "not-started" } });
  server.use("reset-after-start", { times: 1 });
  const requestId = expect.stringMatching(/^[0-9a-f-]{36}$/);
  expect(await post(values)).toMatchObject({ status: 502, answer: { outcome: "unknown", requestId } });
  expect(server.requests).toHaveLength(4);
  expect(server.issuedTokens.length - tokens).toBe(1);
  expect(app.log).not.toContain("alice");
});

it("Express: finishes a start when it is told to end", async () => {
  await using app = await startServerProgram("server.ts", { cwd: join(folder, "express"), env });
  server.use("slow", { delayMs: 1_000 });
  const arrived = new Promise<void>((resolve) => server.onRequest(() => resolve()));
  const answer = send("POST", `${app.url}/onboardings`, values);
  await arrived;
  const ended = app.stop();
  expect(await answer).toMatchObject({ status: 201 });
  expect(await ended).toBe(0);
});

it("idempotent endpoint: starts once for an order, also after the server has ended, and never repeats an unknown start", {
  timeout: 90_000,
}, async () => {
  const cwd = join(folder, "idempotent-endpoint");
  const put = (url: string, order: string, body: object) => send("PUT", `${url}/orders/${order}/onboarding`, body);
  const read = async (url: string, order: string): Promise<Record<string, unknown>> =>
    (await (await fetch(`${url}/orders/${order}/onboarding`)).json()) as Record<string, unknown>;
  await using first = await startServerProgram("server.ts", { cwd, env });
  expect((await put(first.url, "4711", values)).status).toBe(202);
  expect((await put(first.url, "4711", values)).status).toBe(202);
  const started = { state: "started", uuid: expect.any(String) };
  await vi.waitFor(async () => expect(await read(first.url, "4711")).toEqual(started), 30_000);
  expect(await put(first.url, "4711", { ...values, loanAmount: 1 })).toMatchObject({ status: 409 });
  expect(await put(first.url, "4712", [])).toMatchObject({ status: 400 });
  expect((await fetch(`${first.url}/orders/4713/onboarding`)).status).toBe(404);
  server.use("reset-after-start", { times: 1 });
  await put(first.url, "4714", values);
  await vi.waitFor(async () => expect(await read(first.url, "4714")).toEqual({ state: "unknown" }), 30_000);
  expect(await first.stop()).toBe(0);
  await using second = await startServerProgram("server.ts", { cwd, env });
  expect((await put(second.url, "4711", values)).answer).toEqual(started);
  expect((await put(second.url, "4714", values)).answer).toEqual({ state: "unknown" });
  expect(await second.stop()).toBe(0);
  expect(server.instances).toHaveLength(2);
});

/** An event of an HTTP API, payload version 2.0. */
function toHttpEvent(body: string, isBase64Encoded: boolean): object {
  const http = {
    method: "POST",
    path: "/onboardings",
    protocol: "HTTP/1.1",
    sourceIp: "203.0.113.7",
    userAgent: "curl",
  };
  return {
    version: "2.0",
    routeKey: "POST /onboardings",
    rawPath: "/onboardings",
    rawQueryString: "",
    headers: { "content-type": "application/json", "content-length": String(body.length), host: "api.example.com" },
    requestContext: {
      accountId: "123456789012",
      apiId: "a1b2c3d4e5",
      http,
      requestId: "JKJaXmPLvHcESHA=",
      stage: "$default",
    },
    body,
    isBase64Encoded,
  };
}

it("AWS Lambda: answers before the function ends, with one client and one token for all invocations", async () => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const log = vi.spyOn(console, "error").mockReturnValue();
  const { handler } = (await import(pathToFileURL(join(folder, "aws-lambda/handler.ts")).href)) as {
    handler(event: object, context: object): Promise<{ statusCode: number; body: string }>;
  };
  const tokens = server.issuedTokens.length;
  const body = JSON.stringify(values);
  const invoke = (remaining: number, text = body, isBase64Encoded = false) =>
    handler(toHttpEvent(text, isBase64Encoded), { getRemainingTimeInMillis: () => remaining });
  const answers = [await invoke(20_000), await invoke(20_000, btoa(body), true)];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201]);
  expect(answers.map((answer) => JSON.parse(answer.body).uuid)).toEqual(
    server.instances.map(({ instance }) => instance.uuid),
  );
  expect(server.instances.map(({ initialValues }) => initialValues)).toEqual([values, values]);
  server.use("hang", { times: 1 });
  const late = await invoke(3_000);
  expect(late.statusCode).toBe(502);
  expect(JSON.parse(late.body)).toMatchObject({ code: "FLOWX_TIMEOUT", outcome: "unknown" });
  expect(JSON.parse((await invoke(500)).body)).toMatchObject({ outcome: "not-started" });
  expect(server.requests).toHaveLength(3);
  expect(server.issuedTokens.length - tokens).toBe(1);
  expect(log.mock.calls.join()).not.toContain("alice");
  vi.unstubAllEnvs();
});
