import { createFlowxClient, isFlowxError } from "@flowx-start/client";
import { clientCredentials } from "@flowx-start/client/client-credentials";
import { type MockServer, startMockServer } from "@flowx-start/mock-server";

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
afterAll(() => server.close());

it("starts a process", async () => {
  const [workspace] = server.workspaces;
  const flowx = createFlowxClient({
    baseUrl: server.url,
    workspaceId: workspace?.id ?? "",
    appId: workspace?.apps[0]?.id ?? "",
    token: clientCredentials({
      issuer: server.issuer,
      clientId: "flowx-start",
      clientSecret: "flowx-start-secret",
    }),
  });
  const { uuid } = await flowx.startProcess("customer_onboarding", {
    customerEmail: "alice@example.com",
    loanAmount: 25000,
  });
  expect(server.instances[0]?.instance.uuid).toBe(uuid);
  const error = await flowx.startProcess("no_such_process", {}).catch((reason: unknown) => reason);
  expect(isFlowxError(error) && error.outcome).toBe("not-started");
  process.stdout.write(`${uuid}\n`);
});
