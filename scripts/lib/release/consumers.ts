import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** A project outside of the repository that installs our packages. */
export interface Consumer {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly dependencies: readonly string[];
  /** Other packages, with their versions. */
  readonly tools: readonly string[];
  readonly manager: "npm" | "pnpm" | "yarn" | "bun" | "deno";
  /** What its package.json has beside its name; by default, `type: "module"`. */
  readonly manifest?: Readonly<Record<string, unknown>>;
  /** Commands; the last one prints the uuid of the instance that was started. */
  readonly steps: readonly (readonly string[])[];
  /** A Node.js to run the last step with, beside the one that runs this. */
  readonly nodes?: readonly ("Node.js 20" | "Node.js 22" | "Node.js 24")[];
  /** The built page is opened in a browser, and its title is the uuid. */
  readonly page?: true;
}

const workspace = parse(readFileSync(new URL("../../../pnpm-workspace.yaml", import.meta.url), "utf8"));
/** The versions that this repository takes. */
export const catalog: Readonly<Record<string, string>> = workspace.catalog;
const {
  vite,
  vitest,
  typescript,
  "@types/node": nodeTypes,
  "@electric-sql/pglite": pglite,
} = workspace.catalog as Record<string, string>;
/** The newest one with an API. */
export const olderTypescript: string = workspace.catalogs["typescript-api"].typescript;
/** Options of the client, for the mock. */
export const ids = `workspaceId: "2ae77b6a-d284-4a0b-ab23-ceaa364c7122", appId: "dbe0ab87-539b-4015-962d-6e73226b9e58"`;
/** Initial values. */
export const values = `{ customerEmail: "alice@example.com", loanAmount: 25000 }`;
/** A program that starts a process and prints its uuid. */
export const starting = `import { createFlowxClient } from "@flowx-start/client";
import { startMockServer } from "@flowx-start/mock-server";

const server = await startMockServer();
const flowx = createFlowxClient({ baseUrl: server.url, ${ids}, token: await server.token() });
const { uuid } = await flowx.startProcess("customer_onboarding", ${values});
if (server.instances[0]?.instance.uuid !== uuid) throw new Error("The mock started another instance.");
console.log(uuid);
await server.close();
`;
const suite = `import { openapi } from "@flowx-start/api-types/document";
import { createFlowxClient } from "@flowx-start/client";
import { clientCredentials } from "@flowx-start/client/client-credentials";
import { prepareMock, runContract } from "@flowx-start/contract-suite";
import { exploreContract } from "@flowx-start/contract-suite/explore";
import { recordInteractions } from "@flowx-start/contract-suite/pact";
import { startMockServer } from "@flowx-start/mock-server";

const server = await startMockServer();
const client = { clientId: "flowx-start", clientSecret: "flowx-start-secret" };
const flowx = createFlowxClient({ baseUrl: server.url, ${ids}, token: clientCredentials({ issuer: server.issuer, ...client }) });
const { buildId } = await flowx.getActiveBuild();
if (buildId === "" || openapi.openapi === "") throw new Error("No build.");
server.reset();
const target = await prepareMock({ url: server.url });
const { failed, skipped } = await runContract(target);
const explored = await exploreContract({ ...target, runs: 5 });
if (failed + skipped + explored.failed > 0) throw new Error("The packed mock breaks the packed contract.");
await fetch(server.url + "/api/runtime/process-instance/unknown/build/info", { headers: { authorization: "Bearer t" } });
if (recordInteractions(server.requests, { consumer: "stranger" }).interactions.length !== 1) throw new Error("No pact.");
await target.close();
await server.close();
`;
/** On a Node.js that is too old it shows that the outbox says so in one line, and starts without it. */
const durable = `import { createFlowxClient } from "@flowx-start/client";
import { startMockServer } from "@flowx-start/mock-server";
import type { OutboxStart } from "@flowx-start/outbox";

const server = await startMockServer();
const flowx = createFlowxClient({ baseUrl: server.url, ${ids}, token: await server.token() });
if (process.versions.node.startsWith("20.")) {
  const line = await import("@flowx-start/outbox").then(() => "", (error: Error) => error.message);
  if (!/^@flowx-start\\/outbox needs Node.js 22.12 or later; this is Node.js 20[.\\d]+$/.test(line)) throw new Error(line);
  console.log((await flowx.startProcess("customer_onboarding", ${values})).uuid);
} else {
  const { openOutbox } = await import("@flowx-start/outbox");
  const { fromKnex } = await import("@flowx-start/outbox/transactions");
  const outbox = await openOutbox({ database: "outbox", client: flowx });
  const start = { key: crypto.randomUUID(), processName: "customer_onboarding", initialValues: ${values} };
  await outbox.enqueue(start);
  await outbox.work({ untilEmpty: true }).stopped;
  const started: OutboxStart | undefined = await outbox.get(start.key);
  if (started?.uuid !== server.instances[0]?.instance.uuid || typeof fromKnex !== "function") throw new Error("Not started.");
  console.log(started?.uuid);
  await outbox.close();
}
await server.close();
`;
/** The program of the tarball, against the mock that it brings; on a Node.js that is too old it says so in one line. */
const commandLine = `import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";

const program = "node_modules/@flowx-start/cli/dist/cli.js";
if (process.versions.node.startsWith("20.")) {
  const { status, stderr } = spawnSync(process.execPath, [program, "doctor"], { encoding: "utf8" });
  if (status !== 2 || !/^flowx-start needs Node.js 22.12 or later; this is Node.js 20[.\\d]+. Nothing was sent.\n$/.test(stderr)) throw new Error(stderr);
  console.log(crypto.randomUUID());
} else {
  const mock = spawn(process.execPath, [program, "mock", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const [said] = await once(mock.stdout, "data");
  const [FLOWX_BASE_URL] = /http:\\/\\/[\\d.:]+/.exec(String(said));
  const [FLOWX_WORKSPACE_ID, FLOWX_APP_ID] = ["2ae77b6a-d284-4a0b-ab23-ceaa364c7122", "dbe0ab87-539b-4015-962d-6e73226b9e58"];
  const env = { ...process.env, FLOWX_BASE_URL, FLOWX_WORKSPACE_ID, FLOWX_APP_ID, FLOWX_TOKEN: "any-token" };
  const words = ["start", "customer_onboarding", "--key", String(process.pid)];
  const run = () => execFileSync(process.execPath, [program, ...words], { env, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const first = run();
  if (run() !== first) throw new Error("The second run started another instance.");
  console.log(first);
  mock.kill();
}
`;
const tsconfig = (module: string, moduleResolution: string, more = {}): string =>
  JSON.stringify({
    compilerOptions: {
      target: "es2023",
      module,
      moduleResolution,
      strict: true,
      skipLibCheck: false,
      outDir: "out",
      ...more,
    },
    include: ["*.ts"],
  });
const tsc = ["node_modules/.bin/tsc", "-p", "."];
const all = [
  "@flowx-start/api-types",
  "@flowx-start/client",
  "@flowx-start/mock-server",
  "@flowx-start/contract-suite",
];

/** The strangers. */
export const consumers: readonly Consumer[] = [
  {
    name: "npm, ESM, TypeScript 7",
    files: {
      "start.ts": starting,
      "suite.ts": suite,
      "tsconfig.json": tsconfig("nodenext", "nodenext", { types: ["node"] }),
    },
    dependencies: all,
    tools: [`typescript@${typescript}`, `@types/node@${nodeTypes}`],
    manager: "npm",
    steps: [
      tsc,
      ["node", "out/suite.js"],
      ["node_modules/.bin/flowx-mock", "--help"],
      ["node_modules/.bin/flowx-contract", "--help"],
      ["node", "out/start.js"],
    ],
  },
  {
    name: "npm, ESM, TypeScript 5.9",
    files: {
      "start.ts": starting,
      "suite.ts": suite,
      "tsconfig.json": tsconfig("nodenext", "nodenext", { types: ["node"] }),
    },
    dependencies: all,
    tools: [`typescript@${olderTypescript}`, `@types/node@${nodeTypes}`],
    manager: "npm",
    steps: [tsc, ["node", "out/start.js"]],
  },
  {
    name: "pnpm, moduleResolution bundler",
    files: { "start.ts": starting, "tsconfig.json": tsconfig("esnext", "bundler", { types: ["node"], noEmit: true }) },
    dependencies: all,
    tools: [`typescript@${typescript}`, `@types/node@${nodeTypes}`],
    manager: "pnpm",
    steps: [tsc, ["node", "start.ts"]],
  },
  ...(["npm", "pnpm"] as const).map(
    (manager): Consumer => ({
      name: `${manager}, an outbox in a folder`,
      files: {
        "durable.ts": durable,
        "tsconfig.json": tsconfig("nodenext", "nodenext", { types: ["node"] }),
      },
      dependencies: ["@flowx-start/client", "@flowx-start/outbox", "@flowx-start/mock-server"],
      tools: [`@electric-sql/pglite@${pglite}`, `typescript@${typescript}`, `@types/node@${nodeTypes}`],
      manager,
      steps: [tsc, ["node", "out/durable.js"]],
      nodes: ["Node.js 20", "Node.js 22", "Node.js 24"],
    }),
  ),
  {
    name: "npm, the command line",
    files: { "start.mjs": commandLine },
    dependencies: ["@flowx-start/cli"],
    tools: [],
    manager: "npm",
    steps: [["node", "start.mjs"]],
    nodes: ["Node.js 20", "Node.js 22", "Node.js 24"],
  },
  {
    name: "CommonJS, require(esm)",
    files: {
      "start.cjs": `const { createFlowxClient } = require("@flowx-start/client");
const { startMockServer } = require("@flowx-start/mock-server");

void (async () => {
  const server = await startMockServer();
  const flowx = createFlowxClient({ baseUrl: server.url, ${ids}, token: await server.token() });
  const { uuid } = await flowx.startProcess("customer_onboarding", ${values});
  console.log(uuid);
  await server.close();
})();
`,
    },
    dependencies: ["@flowx-start/client", "@flowx-start/mock-server"],
    tools: [],
    manager: "npm",
    steps: [["node", "start.cjs"]],
    nodes: ["Node.js 20", "Node.js 24"],
  },
  {
    name: "Vite, for a browser",
    files: {
      "index.html": `<!doctype html><title>starting</title><script type="module" src="/main.ts"></script>`,
      "main.ts": `import { createFlowxClient } from "@flowx-start/client";

const baseUrl = new URLSearchParams(location.search).get("mock") ?? "";
const flowx = createFlowxClient({ baseUrl, ${ids}, token: "any-token" });
const { uuid } = await flowx.startProcess("customer_onboarding", ${values});
document.title = uuid;
`,
    },
    dependencies: ["@flowx-start/client", "@flowx-start/mock-server"],
    tools: [`vite@${vite}`],
    manager: "npm",
    steps: [["node_modules/.bin/vite", "build", "--logLevel", "warn", "--base", "./", "--target", "es2022"]],
    page: true,
  },
  {
    name: "Vitest with the fixture",
    files: {
      "start.test.ts": `import { createFlowxClient } from "@flowx-start/client";
import { test } from "@flowx-start/mock-server/vitest";
import { expect } from "vitest";

test("starts a process", async ({ flowx: server }) => {
  const flowx = createFlowxClient({ baseUrl: server.url, ${ids}, token: await server.token() });
  const { uuid } = await flowx.startProcess("customer_onboarding", ${values});
  expect(server.instances[0]?.instance.uuid).toBe(uuid);
  console.log(uuid);
});
`,
    },
    dependencies: ["@flowx-start/client", "@flowx-start/mock-server"],
    tools: [`vitest@${vitest}`, `vite@${vite}`],
    manager: "npm",
    steps: [["node_modules/.bin/vitest", "run"]],
  },
];
