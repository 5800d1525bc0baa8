import type { ShownConfig, ShownWorkspace } from "../control/shown.ts";
import { quote } from "./to-curl-command.ts";

/** A process of an active build, and the path that starts it. */
export interface StartChoice {
  readonly name: string;
  readonly appId: string;
  readonly path: string;
}

/** The initial values of the documentation's example. */
export const exampleValues: string = '{\n  "customerEmail": "alice@example.com",\n  "loanAmount": 25000\n}';

/** Returns the processes that can be started. */
export function listStartChoices(workspaces: readonly ShownWorkspace[]): StartChoice[] {
  return workspaces.flatMap(({ id: workspaceId, apps }) =>
    apps.flatMap(({ id: appId, activeBuildId, builds }) =>
      (builds.find(({ id }) => id === activeBuildId)?.processes ?? []).map(({ name }) => {
        const [w, a, p] = [workspaceId, appId, name].map(encodeURIComponent);
        return { name, appId, path: `/api/runtime/wks/${w}/app/${a}/process-name/${p}/start` };
      }),
    ),
  );
}

/**
 * Returns the curl command that sends a first request to this mock.
 *
 * @param mockUrl - Without a slash at its end.
 */
export function toFirstCurl(mockUrl: string, { basePath = "", auth }: ShownConfig, choice: StartChoice): string {
  const token = auth === "strict" ? "$FLOWX_TOKEN" : "any-token";
  return [
    `curl -X POST ${quote(mockUrl + basePath + choice.path)}`,
    `-H "Authorization: Bearer ${token}"`,
    '-H "Content-Type: application/json"',
    `-d '${exampleValues.replaceAll("\n", "\n  ")}'`,
  ].join(" \\\n  ");
}

/** Returns the command that puts a token of the mock's identity provider into `$FLOWX_TOKEN`. */
export function toTokenCommand(mockUrl: string): string {
  const call = `curl -s -X POST ${quote(`${mockUrl}/__mock/tokens`)} -H "Content-Type: application/json" -d '{}'`;
  return `FLOWX_TOKEN=$(${call} | cut -d '"' -f 4)`;
}
