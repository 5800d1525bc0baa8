import { createMockFetch, type MockConfig, type MockFetch, type MockProcess } from "../src/index.ts";

export const workspaceId = "2ae77b6a-d284-4a0b-ab23-ceaa364c7122";
export const appId = "dbe0ab87-539b-4015-962d-6e73226b9e58";
export const buildId = "7d5560be-3846-49fa-9c17-4059c54c7c5f";
export const app: string = `/api/runtime/wks/${workspaceId}/app/${appId}`;
export const startPath: string = `${app}/process-name/customer_onboarding/start`;
export const headers = { authorization: "Bearer s3cret-token", "content-type": "application/json" };
export const start: RequestInit = { method: "POST", headers, body: '{"loanAmount":25000}' };

/** A mock whose one build has the given process definitions. */
export function mockWith(processes: readonly MockProcess[], config: MockConfig = {}): MockFetch {
  const builds = [{ id: buildId, processes }];
  return createMockFetch({
    workspaces: [{ id: workspaceId, apps: [{ id: appId, activeBuildId: buildId, builds }] }],
    ...config,
  });
}

/** Starts a process of a mock without a socket. */
export function startOn(
  mock: MockFetch,
  name: string,
  values: object = {},
  more: Record<string, string> = {},
): Promise<Response> {
  const init = { method: "POST", headers: { ...headers, ...more }, body: JSON.stringify(values) };
  return mock.fetch(`http://mock${app}/process-name/${encodeURIComponent(name)}/start`, init);
}
