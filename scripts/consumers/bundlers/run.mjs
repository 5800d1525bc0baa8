// Calls the handler of each bundle, from a folder that has no packages beside it.
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { startMockServer } from "@flowx-start/mock-server";

const require = createRequire(import.meta.url);
const mock = await startMockServer();
const client = { FLOWX_ISSUER: mock.issuer, FLOWX_CLIENT_SECRET: "flowx-start-secret" };
Object.assign(process.env, { FLOWX_BASE_URL: mock.url, ...client });
const folder = await mkdtemp(join(tmpdir(), "bundle-"));
for (const [i, bundle] of process.argv.slice(2).entries()) {
  const file = join(folder, basename(bundle));
  await copyFile(bundle, file);
  const { handler } = file.endsWith(".cjs") ? require(file) : await import(pathToFileURL(file).href);
  const body = JSON.stringify({ customerEmail: "alice@example.com", loanAmount: 25000 });
  const answer = await handler({ body });
  const { uuid } = JSON.parse(answer.body);
  if (mock.instances[i]?.instance.uuid !== uuid) throw new Error(`${bundle} started nothing.`);
  console.log(uuid);
}
await rm(folder, { recursive: true });
await mock.close();
