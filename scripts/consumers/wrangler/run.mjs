// Runs the worker in workerd, as `wrangler dev` does.
import { startMockServer } from "@flowx-start/mock-server";
import { unstable_startWorker } from "wrangler";

const mock = await startMockServer();
const toBinding = (value) => ({ type: "plain_text", value });
const worker = await unstable_startWorker({
  config: "wrangler.json",
  bindings: { FLOWX_BASE_URL: toBinding(mock.url), FLOWX_TOKEN: toBinding(await mock.token()) },
  dev: { server: { port: 0 }, inspector: false, logLevel: "error" },
});
const answer = await worker.fetch("http://worker/", {
  method: "POST",
  body: JSON.stringify({ customerEmail: "alice@example.com", loanAmount: 25000 }),
});
const { uuid } = await answer.json();
if (mock.instances[0]?.instance.uuid !== uuid) throw new Error("The mock started another instance.");
console.log(uuid);
await worker.dispose();
await mock.close();
process.exit();
