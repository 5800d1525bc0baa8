import { documentedConfig } from "./config/documented-config.ts";
import type { MockWorkspace } from "./config/mock-config.ts";

/**
 * Returns the documentation's curl command, filled in with the base URL, the ids of an existing process and a token.
 *
 * @param baseUrl - The base URL, without a trailing slash.
 * @param workspaces - The command uses the first process of the first app's active build. Defaults to the documentation's data.
 */
export function toCurl(baseUrl: string, workspaces: readonly MockWorkspace[] = documentedConfig.workspaces): string {
  const workspace = workspaces.find(({ apps }) => apps.length > 0);
  const app = workspace?.apps[0];
  const build = app?.builds.find(({ id }) => id === app.activeBuildId);
  const ids = [workspace?.id, app?.id, build?.processes[0]?.name].map((id) => encodeURIComponent(id ?? "none"));
  const path = `/api/runtime/wks/${ids[0]}/app/${ids[1]}/process-name/${ids[2]}/start`;
  return [
    `curl -X POST "${baseUrl}${path}" \\`,
    '  -H "Authorization: Bearer any-token" \\',
    '  -H "Content-Type: application/json" \\',
    "  -d '{",
    '    "customerEmail": "alice@example.com",',
    '    "loanAmount": 25000',
    "  }'",
  ].join("\n");
}
