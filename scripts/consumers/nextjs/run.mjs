import { createServer } from "node:http";
import { startMockServer } from "@flowx-start/mock-server";
import next from "next";

const mock = await startMockServer();
process.env["FLOWX_BASE_URL"] = mock.url;
process.env["FLOWX_TOKEN"] = await mock.token();
const app = next({ dev: false });
await app.prepare();
const server = createServer(app.getRequestHandler());
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const answer = await fetch(`http://127.0.0.1:${server.address().port}/start`, {
  method: "POST",
  body: JSON.stringify({ customerEmail: "alice@example.com", loanAmount: 25000 }),
});
const { uuid } = await answer.json();
if (mock.instances[0]?.instance.uuid !== uuid) throw new Error("The mock started another instance.");
console.log(uuid);
process.exit();
