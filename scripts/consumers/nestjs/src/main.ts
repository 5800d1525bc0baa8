import "reflect-metadata";
import { startMockServer } from "@flowx-start/mock-server";
import { NestFactory } from "@nestjs/core";
import { AppModule } from "./app.module";
import { OnboardingService } from "./onboarding.service";

async function main(): Promise<void> {
  const server = await startMockServer();
  process.env["FLOWX_BASE_URL"] = server.url;
  process.env["FLOWX_TOKEN"] = await server.token();
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ["error"] });
  const uuid = await app.get(OnboardingService).start("alice@example.com");
  if (server.instances[0]?.instance.uuid !== uuid) throw new Error("The mock started another instance.");
  console.log(uuid);
  await app.close();
  await server.close();
}

void main();
