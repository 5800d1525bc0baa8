import { createFlowxClient, isFlowxError } from "@flowx-start/client";
import { type MockServer, startMockServer } from "@flowx-start/mock-server";

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
beforeEach(() => server.reset());
afterAll(() => server.close());

it("starts a process", async () => {
  const flowx = createFlowxClient(server.clientOptions);
  const { uuid } = await flowx.startProcess("customer_onboarding", { customerEmail: "alice@example.com" });
  expect(server.instances.map(({ instance }) => instance.uuid)).toEqual([uuid]);
});

it("does not repeat a start whose answer is lost", async () => {
  server.use("reset-after-start");
  const flowx = createFlowxClient(server.clientOptions);
  const error = await flowx.startProcess("customer_onboarding", {}).catch((reason: unknown) => reason);
  expect(isFlowxError(error) && error.outcome).toBe("unknown");
  expect(server.requests).toHaveLength(1);
});
