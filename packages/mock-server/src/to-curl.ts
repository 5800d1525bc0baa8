import { documentedData } from "./mock-data.ts";

/**
 * Returns the documentation page's curl command with the base URL, the example's ids and a token filled in.
 *
 * @param baseUrl - Without a trailing slash.
 */
export function toCurl(baseUrl: string): string {
  const [workspace] = documentedData.workspaces;
  const [app] = workspace?.apps ?? [];
  const path = `/api/runtime/wks/${workspace?.id}/app/${app?.id}/process-name/${app?.processNames[0]}/start`;
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
