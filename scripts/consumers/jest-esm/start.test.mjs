import { createFlowxClient, isFlowxError } from "@flowx-start/client";
import { startMockServer } from "@flowx-start/mock-server";

it("starts a process", async () => {
  const server = await startMockServer();
  const [workspace] = server.workspaces;
  const flowx = createFlowxClient({
    baseUrl: server.url,
    workspaceId: workspace.id,
    appId: workspace.apps[0].id,
    token: await server.token(),
  });
  const { uuid } = await flowx.startProcess("customer_onboarding", {
    customerEmail: "alice@example.com",
    loanAmount: 25000,
  });
  expect(server.instances[0].instance.uuid).toBe(uuid);
  const error = await flowx.startProcess("no_such_process", {}).catch((reason) => reason);
  expect(isFlowxError(error) && error.outcome).toBe("not-started");
  process.stdout.write(`${uuid}\n`);
  await server.close();
});
