import { decodeJwt } from "jose";
import { expect, it } from "vitest";
import { createMockFetch, type MockClientOptions, startMockServer } from "../src/index.ts";
import { mockWith } from "./documented.ts";

/** Starts a process as a client does that is given nothing but the options. */
async function startWith(options: MockClientOptions, name = "customer_onboarding"): Promise<Response> {
  const { baseUrl, workspaceId, appId, token, fetch: send = fetch } = options;
  return send(`${baseUrl}/api/runtime/wks/${workspaceId}/app/${appId}/process-name/${name}/start`, {
    method: "POST",
    headers: { authorization: `Bearer ${await token()}`, "content-type": "application/json" },
    body: "{}",
  });
}

it("has all that a client needs, with its own tokens, over HTTP and without a socket", async () => {
  const config = { auth: "strict", basePath: "/rtm" } as const;
  await using server = await startMockServer(config);
  expect(Object.keys(server.clientOptions).sort()).toEqual(["appId", "baseUrl", "token", "workspaceId"]);
  const mock = createMockFetch(config);
  for (const { clientOptions } of [server, mock]) expect((await startWith(clientOptions)).status).toBe(200);
  expect([server.totals.instances, mock.totals.instances]).toEqual([1, 1]);
});

it("gives its tokens every role that a process of the app asks for", async () => {
  const processes = [{ name: "p", requiredRole: "A" }, { name: "q", requiredRole: "B" }, { name: "r" }];
  const mock = mockWith(processes, { auth: "strict" });
  const { realm_access: access } = decodeJwt<{ realm_access: object }>(await mock.clientOptions.token());
  expect(access).toEqual({ roles: ["A", "B"] });
  for (const { name } of processes) expect((await startWith(mock.clientOptions, name)).status).toBe(200);
});

it("follows a new configuration, and says that there is no app", () => {
  const mock = mockWith([{ name: "p" }]);
  const builds = [{ id: "b", processes: [] }];
  mock.configure({ workspaces: [{ id: "w", apps: [{ id: "a", activeBuildId: "b", builds }] }] });
  expect(mock.clientOptions).toMatchObject({ workspaceId: "w", appId: "a" });
  mock.configure({ workspaces: [] });
  expect(() => mock.clientOptions).toThrow("The mock has no app. Add one to the configuration or with addApp().");
});
