import { documentedConfig } from "./config/documented-config.ts";

/**
 * Returns the documentation page's curl command with the base URL, the example's ids and a token filled in.
 *
 * @param baseUrl - Without a trailing slash.
 */
export function toCurl(baseUrl: string): string {
  const [workspace] = documentedConfig.workspaces;
  const [app] = workspace?.apps ?? [];
  const path = `/api/runtime/wks/${workspace?.id}/app/${app?.id}/process-name/${app?.builds[0]?.processes[0]?.name}/start`;
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
