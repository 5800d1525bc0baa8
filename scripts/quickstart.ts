/**
 * Starts the documentation's example process against the mock server, step by step; then loses the answer to a start, and shows what
 * the outbox makes of it.
 *
 * Usage: npm run quickstart
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFlowxClient } from "@flowx-start/client";
import { documentedConfig, startMockServer, toCurl } from "@flowx-start/mock-server";
import { openOutbox } from "@flowx-start/outbox";

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

console.log("\nNow a start whose connection breaks after FlowX took it, through the outbox:\n");
const folder = mkdtempSync(join(tmpdir(), "flowx-start-"));
const order = { key: "order-4711", processName: "customer_onboarding", initialValues: { loanAmount: 25000 } };
const drain = { untilEmpty: true, pollMs: 50 };
try {
  await using outbox = await openOutbox({ database: folder, client: flowx });
  console.log(`5. The outbox is open, in ${folder}`);
  await outbox.enqueue(order);
  server.use("reset-after-start", { times: 1 });
  await outbox.work(drain).stopped;
  const unknown = await outbox.get(order.key);
  console.log(`6. ${order.key} is ${unknown?.state}: ${unknown?.error?.["message"]}`);
  await outbox.enqueue(order);
  await outbox.work(drain).stopped;
  console.log(
    `7. Enqueued again and worked again: FlowX has ${server.instances.length - 1} instance of it, none was repeated`,
  );
  const correlationId = unknown?.correlationId;
  const found = server.instances.find(({ initialValues }) => initialValues["startCorrelationId"] === correlationId);
  console.log(`8. Somebody looks for ${correlationId} in FlowX and finds ${found?.instance.uuid}`);
  const decided = await outbox.resolve(order.key, { started: found?.instance.uuid ?? "" });
  console.log(`9. They decide: ${decided.key} is ${decided.state} ${decided.uuid}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
