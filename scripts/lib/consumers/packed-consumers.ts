import type { Consumer } from "./consumer.ts";
import { catalog, ids, olderTypescript, start, toTsconfig, values } from "./sources.ts";
import { quickConsumers } from "./weekly-consumers.ts";

const { vite, typescript, "@types/node": nodeTypes, "@electric-sql/pglite": pglite } = catalog;
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
/** On a Node.js that is too old, it checks that the outbox says so in one line. */
const durable = `import { createFlowxClient } from "@flowx-start/client";
import { startMockServer } from "@flowx-start/mock-server";
import type { OutboxStart } from "@flowx-start/outbox";

const server = await startMockServer();
const flowx = createFlowxClient({ baseUrl: server.url, ${ids}, token: await server.token() });
if (process.versions.node.startsWith("20.")) {
  const line = await import("@flowx-start/outbox").then(() => "", (error: Error) => error.message);
  if (!/^@flowx-start\\/outbox requires Node.js 22.12 or later, but this is Node.js 20[.\\d]+$/.test(line)) throw new Error(line);
  console.log("asks for Node.js 22.12");
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
  if (status !== 2 || !/^flowx-start requires Node.js 22.12 or later, but this is Node.js 20[.\\d]+. Nothing was sent.\\n$/.test(stderr)) throw new Error(stderr);
  console.log("asks for Node.js 22.12");
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
const tsc = ["node_modules/.bin/tsc", "-p", "."];
const all = [
  "@flowx-start/api-types",
  "@flowx-start/client",
  "@flowx-start/mock-server",
  "@flowx-start/contract-suite",
];

/** The strangers that are asked for each commit. */
export const packedConsumers: readonly Consumer[] = [
  {
    name: "npm, ESM, TypeScript 7",
    files: {
      "start.ts": start,
      "suite.ts": suite,
      "tsconfig.json": toTsconfig("nodenext", "nodenext", { types: ["node"] }),
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
      "start.ts": start,
      "suite.ts": suite,
      "tsconfig.json": toTsconfig("nodenext", "nodenext", { types: ["node"] }),
    },
    dependencies: all,
    tools: [`typescript@${olderTypescript}`, `@types/node@${nodeTypes}`],
    manager: "npm",
    steps: [tsc, ["node", "out/start.js"]],
  },
  {
    name: "pnpm, moduleResolution bundler",
    files: { "start.ts": start, "tsconfig.json": toTsconfig("esnext", "bundler", { types: ["node"], noEmit: true }) },
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
        "tsconfig.json": toTsconfig("nodenext", "nodenext", { types: ["node"] }),
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
  ...quickConsumers,
];
