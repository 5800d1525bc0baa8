/**
 * Tries the mock server on the runtime that runs this file, and prints what it found as JSON: plain JavaScript, so that every
 * runtime can. What a runtime's own `fetch` cannot do is done with `node:http` and `node:http2`.
 */
import { request } from "node:https";
import { createMockFetch, startMockServer } from "@flowx-start/mock-server";

const app = "/api/runtime/wks/2ae77b6a-d284-4a0b-ab23-ceaa364c7122/app/dbe0ab87-539b-4015-962d-6e73226b9e58";
const path = `${app}/process-name/customer_onboarding/start`;
const headers = { authorization: "Bearer any-token", "content-type": "application/json" };
const start = { method: "POST", headers, body: '{"id":9007199254740993}' };
const found = {};

const server = await startMockServer({ auth: "strict", cors: true });
const discovery = await (await fetch(`${server.issuer}/.well-known/openid-configuration`)).json();
found.issuerIsHttp = discovery.issuer === server.issuer && server.issuer.startsWith("http://127.0.0.1:");
const grant = await fetch(discovery.token_endpoint, {
  method: "POST",
  body: new URLSearchParams({
    grant_type: "client_credentials",
    client_id: "flowx-start",
    client_secret: "flowx-start-secret",
  }),
});
const { access_token: token } = await grant.json();
const own = { ...start, headers: { ...headers, authorization: `Bearer ${token}` } };
const started = await fetch(server.url + path, own);
found.started = [started.status, (await started.json()).state];
found.exact = server.requests[0]?.bodyText;
found.redacted = server.requests[0]?.headers.authorization;
found.health = (await fetch(`${server.url}/__mock/health`, { method: "HEAD" })).status;
found.compressed = (
  await fetch(server.url + path, { ...own, headers: { ...own.headers, "content-encoding": "gzip" } })
).status;
found.preflight = (
  await fetch(server.url + path, {
    method: "OPTIONS",
    headers: { "access-control-request-method": "POST", "access-control-request-headers": "traceparent" },
  })
).headers.get("access-control-allow-headers");
found.broken = {};
for (const name of [
  ...["reset-before-read", "reset-after-start", "close-mid-headers", "truncated-body", "garbage"],
  ...["refuse-stream", "goaway", "reset-stream-after-start", "lost-session"],
]) {
  const before = server.totals.instances;
  server.use(name, { times: 1 });
  const said = await fetch(server.url + path, own).then(
    (response) =>
      response.json().then(
        () => "answered",
        () => "rejected",
      ),
    () => "rejected",
  );
  found.broken[name] = [said, server.totals.instances - before];
  for (const { stop } of server.scenarios) stop();
}
found.goesOn = (await fetch(server.url + path, own)).status;
await server.close();

/** Sends a start over https, without checking the certificate by a store of the runtime's own. */
function sendSecurely(url, ca) {
  return new Promise((resolve, reject) => {
    const call = request(url + path, { method: "POST", headers, ca }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode));
    });
    call.on("error", reject).end("{}");
  });
}
const secure = await startMockServer({ https: true });
found.https = [await sendSecurely(secure.url, secure.certificate), secure.issuer.startsWith("https://")];
if (process.versions.bun === undefined) {
  const { connect } = await import("node:http2");
  const session = connect(secure.url, { ca: secure.certificate });
  const stream = session.request({ ":method": "POST", ":path": path, ...headers });
  stream.end("{}");
  found.http2 = await new Promise((resolve) => stream.on("response", (answer) => resolve(answer[":status"])));
  session.destroy();
  found.frames = {};
  for (const name of ["refuse-stream", "reset-stream-after-start", "goaway", "lost-session"]) {
    secure.use(name, { times: 1 });
    const fresh = connect(secure.url, { ca: secure.certificate });
    let last;
    fresh
      .on("error", () => {})
      .on("goaway", (_code, lastStream) => {
        last = lastStream;
      });
    const broken = fresh.request({ ":method": "POST", ":path": path, ...headers });
    broken.on("error", () => {}).end("{}");
    await new Promise((resolve) => broken.on("close", resolve));
    found.frames[name] = name === "goaway" || name === "lost-session" ? { last } : { code: broken.rstCode };
    fresh.destroy();
  }
}
await secure.close();

const mock = createMockFetch();
mock.use("redirect");
const followed = await mock.fetch(`http://mock${path}`, start);
found.followed = [followed.status, followed.url, followed.redirected];
console.log(JSON.stringify(found));
