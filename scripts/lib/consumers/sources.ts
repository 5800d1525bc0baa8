import { readFileSync } from "node:fs";
import { parse } from "yaml";

const workspace = parse(readFileSync(new URL("../../../pnpm-workspace.yaml", import.meta.url), "utf8"));

/** The versions of the tools that this repository uses itself. */
export const catalog = workspace.catalog as Readonly<Record<string, string>>;

/** The TypeScript before the one that this repository is built with. */
export const olderTypescript: string = workspace.catalogs["typescript-api"].typescript;

/** The ids of the documentation's workspace and app, as options of a client. */
export const ids = `workspaceId: "2ae77b6a-d284-4a0b-ab23-ceaa364c7122", appId: "dbe0ab87-539b-4015-962d-6e73226b9e58"`;

/** Values that the documentation's process takes. */
export const values = `{ customerEmail: "alice@example.com", loanAmount: 25000 }`;

/** Starts a process on a mock and prints its uuid. */
export const start = `import { createFlowxClient } from "@flowx-start/client";
import { startMockServer } from "@flowx-start/mock-server";

const server = await startMockServer();
const flowx = createFlowxClient({ baseUrl: server.url, ${ids}, token: await server.token() });
const { uuid } = await flowx.startProcess("customer_onboarding", ${values});
if (server.instances[0]?.instance.uuid !== uuid) throw new Error("The mock started another instance.");
console.log(uuid);
await server.close();
`;

/** Imports everything that does not need another package, and starts a process without a word that CommonJS has not. */
export const everyEntry = `import type { ProcessInstance } from "@flowx-start/api-types";
import { openapi } from "@flowx-start/api-types/document";
import { createFlowxClient, type FlowxClient } from "@flowx-start/client";
import { clientCredentials } from "@flowx-start/client/client-credentials";
import { openTelemetry } from "@flowx-start/client/opentelemetry";
import { prepareMock, runContract } from "@flowx-start/contract-suite";
import { exploreContract } from "@flowx-start/contract-suite/explore";
import { recordInteractions } from "@flowx-start/contract-suite/pact";
import { startMockServer } from "@flowx-start/mock-server";
import { openOutbox } from "@flowx-start/outbox";
import { fromKnex } from "@flowx-start/outbox/transactions";

for (const entry of [openTelemetry, prepareMock, runContract, exploreContract, recordInteractions, openOutbox, fromKnex]) {
  if (typeof entry !== "function") throw new Error("An entry is missing.");
}

async function main(): Promise<void> {
  await using server = await startMockServer();
  const token = clientCredentials({ issuer: server.issuer, clientId: "flowx-start", clientSecret: "flowx-start-secret" });
  const flowx: FlowxClient = createFlowxClient({ baseUrl: server.url, ${ids}, token });
  const instance: ProcessInstance = await flowx.startProcess("customer_onboarding", ${values});
  // @ts-expect-error The types are there: a uuid is no number.
  const wrong: number = instance.uuid;
  if (openapi.openapi === "" || typeof wrong !== "string" || server.instances.length !== 1) throw new Error("Not started.");
  console.log(instance.uuid);
}

void main();
`;

/** Returns a tsconfig.json for the modules that it is given. */
export function toTsconfig(module: string, moduleResolution: string, more: object = {}): string {
  const strict = { target: "es2022", strict: true, skipLibCheck: false, outDir: "out" };
  return JSON.stringify({
    compilerOptions: { module, moduleResolution, ...strict, ...more },
    include: ["*.ts", "*.cts"],
  });
}
