import type { MockWorkspace } from "../config/mock-config.ts";
import { realmPath } from "../identity/token-endpoint.ts";
import type { MockHost } from "./mock-host.ts";

/** The options that a client needs to call a mock. */
export interface MockClientOptions {
  /** The base URL, including the base path, without a trailing slash. */
  readonly baseUrl: string;
  readonly workspaceId: string;
  readonly appId: string;
  /** Returns a new token of the mock's identity provider. */
  readonly token: () => Promise<string>;
  /** The mock's `fetch`. Only in-process mocks have it. */
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * Returns client options for the first app of a mock.
 *
 * @throws `Error` if there is no app.
 */
export function toClientOptions(host: MockHost, workspaces: readonly MockWorkspace[]): MockClientOptions {
  const workspace = workspaces.find(({ apps }) => apps.length > 0);
  const app = workspace?.apps[0];
  if (workspace === undefined || app === undefined)
    throw new Error("The mock has no app. Add one to the configuration or with addApp().");
  const processes = app.builds.flatMap((build) => build.processes);
  const roles = [...new Set(processes.flatMap(({ requiredRole = [] }) => requiredRole))];
  return {
    baseUrl: host.origin + (host.config.basePath ?? ""),
    workspaceId: workspace.id,
    appId: app.id,
    token: () => host.provider.issue(host.origin + realmPath, { roles }),
  };
}
