import type { MockWorkspace } from "../config/mock-config.ts";
import { realmPath } from "../identity/token-endpoint.ts";
import type { MockHost } from "./mock-host.ts";

/** What a client of FlowX needs to call a mock. */
export interface MockClientOptions {
  /** Base path included, without a trailing slash. */
  readonly baseUrl: string;
  readonly workspaceId: string;
  readonly appId: string;
  /** Makes a token of the mock's identity provider. */
  readonly token: () => Promise<string>;
  /** Only without a socket: that of the mock. */
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * Returns the options of a client for the first app of a mock.
 *
 * @throws `Error` if there is no app.
 */
export function toClientOptions(host: MockHost, workspaces: readonly MockWorkspace[]): MockClientOptions {
  const workspace = workspaces.find(({ apps }) => apps.length > 0);
  const app = workspace?.apps[0];
  if (workspace === undefined || app === undefined) throw new Error("The mock has no app that a client could call.");
  const processes = app.builds.flatMap((build) => build.processes);
  const roles = [...new Set(processes.flatMap(({ requiredRole = [] }) => requiredRole))];
  return {
    baseUrl: host.origin + (host.config.basePath ?? ""),
    workspaceId: workspace.id,
    appId: app.id,
    token: () => host.provider.issue(host.origin + realmPath, { roles }),
  };
}
