/**
 * Starts the documentation's example process against the mock server, step by step.
 *
 * Usage: npm run quickstart
 */
import { createFlowxClient } from "@flowx-start/client";
import { documentedConfig, startMockServer, toCurl } from "@flowx-start/mock-server";

const [workspace] = documentedConfig.workspaces;
const [app] = workspace?.apps ?? [];
if (workspace === undefined || app === undefined) throw new Error("The mock server has lost the documentation's data.");

await using server = await startMockServer();
console.log(`1. The mock server listens on ${server.url}`);

const flowx = createFlowxClient({
  baseUrl: server.url,
  workspaceId: workspace.id,
  appId: app.id,
  token: "any-token",
});
console.log(`2. The client is made for workspace ${workspace.id}, app ${app.id}`);

const instance = await flowx.startProcess("customer_onboarding", {
  customerEmail: "alice@example.com",
  loanAmount: 25000,
});
console.log(`3. customer_onboarding is started: ${instance.state} ${instance.uuid}`);
console.log(`4. The mock server remembers ${server.requests.length} request and ${server.instances.length} instance`);
console.log("\nThe same with curl, while `npm run mock` is up in another terminal:\n");
console.log(toCurl("http://127.0.0.1:4010"));
console.log("\nThe process instance, as the client returned it:\n");
console.log(JSON.stringify(instance, undefined, 2));
