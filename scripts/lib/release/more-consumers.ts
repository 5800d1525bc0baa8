import { bundlerConsumers } from "./bundler-consumers.ts";
import { type Consumer, catalog, ids, olderTypescript, starting, values } from "./consumers.ts";

const start = "@flowx-start/client";
const mock = "@flowx-start/mock-server";
const own = ["@flowx-start/api-types", start, mock];
const commonJs = { type: "commonjs" };

const fixture = `import { createFlowxClient } from "${start}";
import { test } from "${mock}/vitest";
import { expect } from "vitest";

test("starts a process", async ({ flowx: server }) => {
  const flowx = createFlowxClient({ baseUrl: server.url, ${ids}, token: await server.token() });
  const { uuid } = await flowx.startProcess("customer_onboarding", ${values});
  expect(server.instances[0]?.instance.uuid).toBe(uuid);
  console.log(uuid);
});
`;
const contract = `import { prepareMock } from "@flowx-start/contract-suite";
import { testContract } from "@flowx-start/contract-suite/vitest";
import { startMockServer } from "${mock}";

const server = await startMockServer();
testContract({ target: await prepareMock({ url: server.url }) });
`;
const handlers = `import { createFlowxClient } from "${start}";
import { toMswHandlers } from "${mock}/msw";
import { setupServer } from "msw/node";

const baseUrl = "https://flowx.example.com";
const made = toMswHandlers(baseUrl);
const server = setupServer(...(Array.isArray(made) ? made : made.handlers));
server.listen({ onUnhandledRequest: "error" });
const flowx = createFlowxClient({ baseUrl, ${ids}, token: "any-token" });
console.log((await flowx.startProcess("customer_onboarding", ${values})).uuid);
server.close();
`;
const compile = (options: object, files: readonly string[]): string =>
  JSON.stringify({ compilerOptions: { target: "es2022", strict: true, skipLibCheck: false, ...options }, files });
const tsc = ["node_modules/.bin/tsc", "-p", "."];
const jestTest = `const { createFlowxClient, isFlowxError } = require("${start}");

test("starts a process", async () => {
  const { createMockFetch } = await import("${mock}");
  const mock = createMockFetch();
  const flowx = createFlowxClient({ baseUrl: "http://localhost", ${ids}, token: "any-token", fetch: mock.fetch });
  const { uuid } = await flowx.startProcess("customer_onboarding", ${values});
  expect(mock.instances[0].instance.uuid).toBe(uuid);
  await expect(flowx.startProcess("nothing", {})).rejects.toSatisfy?.(isFlowxError);
  console.log(uuid);
});
`;
const jest = (config: object): string => `module.exports = ${JSON.stringify(config)};\n`;
const nest = `import "reflect-metadata";
import { Injectable, Module } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { createFlowxClient, type FlowxClient } from "${start}";
import { startMockServer } from "${mock}";

@Injectable()
class Onboarding {
  readonly flowx: FlowxClient = createFlowxClient();
  async begin(): Promise<string> {
    return (await this.flowx.startProcess("customer_onboarding", ${values})).uuid;
  }
}

@Module({ providers: [Onboarding] })
class AppModule {}

async function main(): Promise<void> {
  const server = await startMockServer();
  const [workspaceId, appId] = ["2ae77b6a-d284-4a0b-ab23-ceaa364c7122", "dbe0ab87-539b-4015-962d-6e73226b9e58"];
  Object.assign(process.env, { FLOWX_BASE_URL: server.url, FLOWX_WORKSPACE_ID: workspaceId, FLOWX_APP_ID: appId, FLOWX_TOKEN: await server.token() });
  const app = await NestFactory.createApplicationContext(AppModule, { logger: false });
  console.log(await app.get(Onboarding).begin());
  await app.close();
  await server.close();
}
void main();
`;
/** Strangers that take too long for every commit: `pnpm test:consumers`. */
export const moreConsumers: readonly Consumer[] = [
  ...["3", "4", "5"].map(
    (version): Consumer => ({
      name: `Vitest ${version}: the fixture and the contract`,
      files: { "start.test.ts": fixture, "contract.test.ts": contract },
      dependencies: [...own, "@flowx-start/contract-suite"],
      tools: [`vitest@${version}`],
      manager: "npm",
      steps: [["node_modules/.bin/vitest", "run"]],
    }),
  ),
  ...["2", "3"].map(
    (version): Consumer => ({
      name: `MSW ${version}`,
      files: { "start.mjs": handlers },
      dependencies: own,
      tools: [`msw@${version}`],
      manager: "npm",
      steps: [["node", "start.mjs"]],
    }),
  ),
  ...["5.4", "5.9"].map(
    (version): Consumer => ({
      name: `TypeScript ${version}, CommonJS, moduleResolution node10`,
      manifest: commonJs,
      files: {
        "start.ts": `${starting
          .replace(/^/, `import { clientCredentials } from "${start}/client-credentials";\n`)
          .replace(/^const server/m, "void clientCredentials;\nvoid (async () => {\nconst server")}})();\n`,
        "tsconfig.json": compile(
          { module: "commonjs", moduleResolution: "node10", outDir: "out", types: ["node"], esModuleInterop: true },
          ["start.ts"],
        ),
      },
      dependencies: own,
      tools: [`typescript@${version}`, `@types/node@${catalog["@types/node"]}`],
      manager: "npm",
      steps: [tsc, ["node", "out/start.js"]],
    }),
  ),
  ...["5.4", olderTypescript, catalog["typescript"]].map(
    (version = ""): Consumer => ({
      name: `TypeScript ${version}, a page: lib DOM, no types of Node.js`,
      files: {
        "page.ts": `import { createFlowxClient } from "${start}";
import { createMockFetch, type MockServer } from "${mock}";

const mock = createMockFetch();
const flowx = createFlowxClient({ baseUrl: "https://flowx.example.com", ${ids}, token: "any-token", fetch: mock.fetch });
console.log((await flowx.startProcess("customer_onboarding", ${values})).uuid);
export type Mock = MockServer;
`,
        "tsconfig.json": compile(
          {
            module: "esnext",
            moduleResolution: "bundler",
            lib: ["es2022", "dom", "dom.iterable"],
            types: [],
            outDir: "out",
          },
          ["page.ts"],
        ),
      },
      dependencies: own,
      tools: [`typescript@${version}`],
      manager: "npm",
      steps: [tsc, ["node", "out/page.js"]],
    }),
  ),
  {
    name: "Jest 30, ESM",
    files: {
      "start.test.js": `import { createFlowxClient } from "${start}";
import { createMockFetch } from "${mock}";

test("starts a process", async () => {
  const mock = createMockFetch();
  const flowx = createFlowxClient({ baseUrl: "http://localhost", ${ids}, token: "any-token", fetch: mock.fetch });
  const { uuid } = await flowx.startProcess("customer_onboarding", ${values});
  expect(mock.instances[0].instance.uuid).toBe(uuid);
  console.log(uuid);
});
`,
      "jest.config.cjs": jest({ transform: {} }),
    },
    dependencies: own,
    tools: ["jest@30"],
    manager: "npm",
    steps: [["node", "--experimental-vm-modules", "node_modules/jest/bin/jest.js"]],
  },
  {
    name: "Jest 30, CommonJS, transformed by SWC",
    manifest: commonJs,
    files: {
      "start.test.js": jestTest
        .replace(/ {2}const \{ createMockFetch.*\n/, "")
        .replace(/^/, `const { createMockFetch } = require("${mock}");\n`)
        .replace(/ {2}await expect.*\n/, "  void isFlowxError;\n"),
      "jest.config.js": jest({
        transform: { "\\.m?js$": ["@swc/jest", { jsc: { target: "es2022" }, module: { type: "commonjs" } }] },
        transformIgnorePatterns: ["node_modules/(?!(@flowx-start|openapi-fetch|oauth4webapi|jose)/)"],
      }),
    },
    dependencies: own,
    tools: ["jest@30", "@swc/jest", "@swc/core"],
    manager: "npm",
    steps: [["node_modules/.bin/jest"]],
  },
  {
    name: "NestJS 11, CommonJS",
    manifest: commonJs,
    files: {
      "main.ts": nest,
      "tsconfig.json": compile(
        {
          module: "node16",
          moduleResolution: "node16",
          outDir: "out",
          types: ["node"],
          experimentalDecorators: true,
          emitDecoratorMetadata: true,
          skipLibCheck: true,
        },
        ["main.ts"],
      ).replace('"node16","moduleResolution":"node16"', '"nodenext","moduleResolution":"nodenext"'),
    },
    dependencies: own,
    tools: [
      "@nestjs/common@11",
      "@nestjs/core@11",
      "reflect-metadata",
      "rxjs",
      `typescript@${olderTypescript}`,
      `@types/node@${catalog["@types/node"]}`,
    ],
    manager: "npm",
    steps: [tsc, ["node", "out/main.js"]],
  },
  ...bundlerConsumers,
];
