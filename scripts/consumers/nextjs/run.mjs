import { createServer } from "node:http";
import { startMockServer } from "@flowx-start/mock-server";
import next from "next";

// What fails on purpose is printed there.
console.error = () => {};
const mock = await startMockServer();
const { workspaceId, appId } = mock.clientOptions;
Object.assign(process.env, { FLOWX_BASE_URL: mock.url, FLOWX_TOKEN: await mock.token() });
Object.assign(process.env, { FLOWX_WORKSPACE_ID: workspaceId, FLOWX_APP_ID: appId });
const app = next({ dev: false });
await app.prepare();
const server = createServer(app.getRequestHandler());
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const url = `http://127.0.0.1:${server.address().port}`;
const expectEqual = (actual, expected) => {
  if (actual !== expected) throw new Error(`Expected ${expected}, but received ${actual}.`);
};

// The route handler: a start, one that is refused, one that may have been started, and one that no server reads.
const post = async () => {
  const body = JSON.stringify({ customerEmail: "alice@example.com", loanAmount: 25000 });
  const answer = await fetch(`${url}/api/onboardings`, { method: "POST", body });
  const { uuid, outcome } = await answer.json();
  return `${answer.status} ${uuid ?? outcome}`;
};
expectEqual(await post(), `201 ${mock.instances[0]?.instance.uuid}`);
mock.use("forbidden", { times: 1 });
expectEqual(await post(), "503 not-started");
mock.use("reset-after-start", { times: 1 });
expectEqual(await post(), "502 unknown");

// The server action, twice with the same values, as a browser without JavaScript sends the form.
const submit = async () => {
  const html = await (await fetch(`${url}/onboarding`)).text();
  const form = new FormData();
  form.set(/name="(\$ACTION_ID_[0-9a-f]+)"/.exec(html)[1], "");
  form.set("customerEmail", "alice@example.com");
  const { status, headers } = await fetch(`${url}/onboarding`, { method: "POST", body: form, redirect: "manual" });
  return `${status} ${headers.get("location")}`;
};
const before = mock.instances.length;
const answers = [await submit(), await submit()];
expectEqual(
  answers.join(),
  [0, 1].map((i) => `303 /onboarding?uuid=${mock.instances[before + i]?.instance.uuid}`).join(),
);
mock.use("gateway-timeout", { times: 1 });
expectEqual(await submit(), "303 /onboarding?outcome=unknown");
const { uuid } = mock.instances[0].instance;
await mock.close();
expectEqual(await post(), "502 unknown");
console.log(uuid);
process.exit();
