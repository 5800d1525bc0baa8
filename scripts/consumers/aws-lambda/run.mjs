// Calls the handler of each bundle as Lambda does, from a folder that has no packages beside it.
import { copyFile, mkdtemp, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { startMockServer } from "@flowx-start/mock-server";

const require = createRequire(import.meta.url);
const mock = await startMockServer();
Object.assign(process.env, {
  ...{ FLOWX_BASE_URL: mock.url, FLOWX_WORKSPACE_ID: mock.clientOptions.workspaceId },
  ...{ FLOWX_APP_ID: mock.clientOptions.appId, FLOWX_ISSUER: mock.issuer },
  ...{ FLOWX_CLIENT_ID: "flowx-start", FLOWX_CLIENT_SECRET: "flowx-start-secret" },
});
const folder = await mkdtemp(join(tmpdir(), "lambda-"));
const body = JSON.stringify({ customerEmail: "alice@example.com", loanAmount: 25000 });
const context = { getRemainingTimeInMillis: () => 20_000 };
for (const [i, bundle] of process.argv.slice(2).entries()) {
  const { size } = await stat(bundle);
  if (size > 100_000) throw new Error(`${bundle} has ${size} bytes.`);
  const file = join(folder, basename(bundle));
  await copyFile(bundle, file);
  const { handler } = file.endsWith(".cjs") ? require(file) : await import(pathToFileURL(file).href);
  const { statusCode, body: answer } = await handler({ body, isBase64Encoded: false }, context);
  const { uuid } = JSON.parse(answer);
  if (statusCode !== 201 || mock.instances[i]?.instance.uuid !== uuid) throw new Error(`${bundle} answered ${answer}`);
  console.log(uuid, size);
}
await rm(folder, { recursive: true });
await mock.close();
