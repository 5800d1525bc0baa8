import type { Consumer } from "./consumer.ts";
import { catalog, ids, toTsconfig, values } from "./sources.ts";

const fixture = `import { createFlowxClient } from "@flowx-start/client";
import { test } from "@flowx-start/mock-server/vitest";
import { expect } from "vitest";

test("starts a process", async ({ flowx: server }) => {
  const flowx = createFlowxClient({ baseUrl: server.url, ${ids}, token: await server.token() });
  const { uuid } = await flowx.startProcess("customer_onboarding", ${values});
  expect(server.instances[0]?.instance.uuid).toBe(uuid);
  console.log(uuid);
});
`;
const contract = `import { testContract } from "@flowx-start/contract-suite/vitest";
import { startMockServer } from "@flowx-start/mock-server";

const server = await startMockServer();
testContract({ target: { baseUrl: server.url, token: "any-token" } });
`;
const handlers = `import { createFlowxClient, isFlowxError } from "@flowx-start/client";
import { createMockFetch } from "@flowx-start/mock-server";
import { toMswHandlers } from "@flowx-start/mock-server/msw";
import { setupServer } from "msw/node";
import { expect, test } from "vitest";

test("starts a process through MSW", async () => {
  const mock = createMockFetch();
  const server = setupServer(...toMswHandlers("https://flowx.example.com", mock));
  server.listen();
  const flowx = createFlowxClient({ baseUrl: "https://flowx.example.com", ${ids}, token: "any-token" });
  const { uuid } = await flowx.startProcess("customer_onboarding", ${values});
  expect(mock.instances[0]?.instance.uuid).toBe(uuid);
  mock.use("reset-after-start", { times: 1 });
  const error = await flowx.startProcess("customer_onboarding", ${values}).catch((reason: unknown) => reason);
  expect(isFlowxError(error) && error.outcome).toBe("unknown");
  server.close();
});
`;
/** They install as optional peers; Vitest brings the newest Vite that it takes. */
const pairs = [
  { vitest: "3.2.7", msw: "2.15.0", vite: "7.3.8" },
  { vitest: "4.1.12", msw: "2.15.0", vite: catalog["vite"] ?? "" },
  { vitest: catalog["vitest"] ?? "", msw: catalog["msw"] ?? "", vite: catalog["vite"] ?? "" },
];

/** Returns the project of one pair. What they declare is theirs: only our own declarations are checked. */
function toVitestConsumer({ vitest, msw, vite }: (typeof pairs)[number]): Consumer {
  return {
    name: `Vitest ${vitest.split(".")[0]} and MSW ${msw.split(".")[0]}`,
    files: {
      "start.test.ts": fixture,
      "contract.test.ts": contract,
      "msw.test.ts": handlers,
      "tsconfig.json": toTsconfig("esnext", "bundler", { types: ["node"], noEmit: true, skipLibCheck: true }),
    },
    dependencies: ["@flowx-start/client", "@flowx-start/mock-server", "@flowx-start/contract-suite"],
    tools: [
      ...[`vitest@${vitest}`, `vite@${vite}`, `msw@${msw}`],
      ...[`typescript@${catalog["typescript"]}`, `@types/node@${catalog["@types/node"]}`],
    ],
    manager: "npm",
    steps: [
      ["node_modules/.bin/tsc", "-p", "."],
      ["node_modules/.bin/vitest", "run", "--testTimeout=60000"],
    ],
  };
}

/** Vitest with MSW in each major that the peer ranges allow. */
export const vitestConsumers: readonly Consumer[] = pairs.map(toVitestConsumer);

/** Jest as CommonJS. */
export const jestConsumer: Consumer = {
  name: "Jest 30, CommonJS",
  folder: "jest-commonjs",
  type: "commonjs",
  dependencies: ["@flowx-start/client", "@flowx-start/mock-server"],
  tools: ["jest@30.5.2", "@swc/core@1.16.22", "@swc/jest@0.2.39"],
  manager: "npm",
  steps: [["node_modules/.bin/jest", "--testTimeout=60000"]],
};

/** Jest in its other ways. */
export const otherJestConsumers: readonly Consumer[] = [
  { ...jestConsumer, name: "Jest 30, CommonJS, pnpm", manager: "pnpm" },
  {
    name: "Jest 30, ES modules",
    folder: "jest-esm",
    dependencies: ["@flowx-start/client", "@flowx-start/mock-server"],
    tools: ["jest@30.5.2"],
    manager: "npm",
    steps: [["node", "--experimental-vm-modules", "node_modules/jest/bin/jest.js", "--testTimeout=60000"]],
  },
];
