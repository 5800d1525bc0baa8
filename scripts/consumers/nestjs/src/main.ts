import "reflect-metadata";
import { isFlowxError } from "@flowx-start/client";
import { type MockServer, startMockServer } from "@flowx-start/mock-server";
import { NestFactory } from "@nestjs/core";
import { AppModule } from "./app.module";
import { OnboardingModule } from "./onboarding/onboarding.module";
import { OnboardingService } from "./onboarding.service";

async function main(): Promise<void> {
  const refusal = await NestFactory.create(OnboardingModule, { logger: false, abortOnError: false }).catch(
    (error: unknown) => error,
  );
  if (!isFlowxError(refusal) || refusal.code !== "FLOWX_INVALID_ARGUMENT")
    throw new Error("Started without variables.");
  const server = await startMockServer();
  const { workspaceId, appId } = server.clientOptions;
  Object.assign(process.env, { FLOWX_BASE_URL: server.url, FLOWX_TOKEN: await server.token() });
  Object.assign(process.env, { FLOWX_WORKSPACE_ID: workspaceId, FLOWX_APP_ID: appId });
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ["error"] });
  const uuid = await app.get(OnboardingService).start("alice@example.com");
  if (server.instances[0]?.instance.uuid !== uuid) throw new Error("The mock started another instance.");
  console.log(uuid);
  await app.close();
  await tryOverHttp(server);
  await server.close();
}

/** The module over HTTP: a start, one that is refused, and one that may have been started. */
async function tryOverHttp(server: MockServer): Promise<void> {
  const app = await NestFactory.create(OnboardingModule, { logger: false });
  await app.listen(0, "127.0.0.1");
  const post = async (): Promise<string> => {
    const answer = await fetch(`${await app.getUrl()}/onboardings`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ customerEmail: "alice@example.com" }),
    });
    const { uuid, outcome } = (await answer.json()) as { uuid?: string; outcome?: string };
    return `${answer.status} ${uuid ?? outcome}`;
  };
  const answers = [await post()];
  server.use("forbidden", { times: 1 });
  answers.push(await post());
  server.use("reset-after-start", { times: 1 });
  answers.push(await post());
  const expected = [`201 ${server.instances[1]?.instance.uuid}`, "503 not-started", "502 unknown"];
  if (answers.join() !== expected.join()) throw new Error(`Answered ${answers.join()}, and not ${expected.join()}.`);
  await app.close();
}

void main();
