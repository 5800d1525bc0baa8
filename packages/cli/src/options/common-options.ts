import type { Command } from "commander";

/** Options that every command takes which talks to FlowX or opens the outbox. */
export interface CommonFlags {
  readonly baseUrl?: string;
  readonly workspaceId?: string;
  readonly appId?: string;
  readonly tokenEnv?: string;
  readonly issuer?: string;
  readonly clientId?: string;
  readonly clientSecretEnv?: string;
  readonly timeout?: string;
  readonly allowInsecureHttp?: boolean;
  readonly outbox?: string;
  readonly envFile?: string;
  readonly json?: boolean;
}

/** Adds the options that say where FlowX is and who asks. */
export function addFlowxOptions(command: Command): Command {
  return command
    .option("--base-url <url>", "base URL of the environment (FLOWX_BASE_URL)")
    .option("--workspace-id <id>", "workspace that owns the app (FLOWX_WORKSPACE_ID)")
    .option("--app-id <id>", "app that owns the process definition (FLOWX_APP_ID)")
    .option("--token-env <name>", "variable that holds the access token (default: FLOWX_TOKEN)")
    .option("--issuer <url>", "identity provider, for client credentials (FLOWX_ISSUER)")
    .option("--client-id <id>", "service account (FLOWX_CLIENT_ID)")
    .option("--client-secret-env <name>", "variable that holds its secret (default: FLOWX_CLIENT_SECRET)")
    .option("--timeout <seconds>", "the longest that one start may take, tokens and retries included (default: 60)")
    .option(
      "--allow-insecure-http",
      "send the token over plain http to another machine, such as a mock in a container",
    );
}

/** Adds the option that says where the outbox is. */
export function addOutboxOption(command: Command): Command {
  return command.option(
    "--outbox <place>",
    "folder, or postgres:// URL, of the outbox (FLOWX_OUTBOX, default: .flowx-start)",
  );
}

/** Adds what every command has. */
export function addGeneralOptions(command: Command): Command {
  return command
    .option("--env-file <path>", "file of variables; those of the environment win")
    .option("--json", "JSON on stdout, also for failures");
}
