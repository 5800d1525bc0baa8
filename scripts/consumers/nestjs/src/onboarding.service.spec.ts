import { createFlowxClient } from "@flowx-start/client";
import { type MockServer, startMockServer } from "@flowx-start/mock-server";
import { Test } from "@nestjs/testing";
import { AppModule } from "./app.module";
import { FLOWX } from "./flowx.module";
import { OnboardingService } from "./onboarding.service";

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
    token: await server.token(),
  });
  const testing = Test.createTestingModule({ imports: [AppModule] });
  const app = await testing.overrideProvider(FLOWX).useValue(flowx).compile();
  const uuid = await app.get(OnboardingService).start("alice@example.com");
  expect(server.instances[0]?.instance.uuid).toBe(uuid);
});
