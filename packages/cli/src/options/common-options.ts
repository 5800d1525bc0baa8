import type { Command } from "commander";

/** Flags of all commands that connect to FlowX or open the outbox. */
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

/** Adds the options for the FlowX environment and the credentials. */
export function addFlowxOptions(command: Command): Command {
  return command
    .option("--base-url <url>", "base URL of the environment (FLOWX_BASE_URL)")
    .option("--workspace-id <id>", "workspace that owns the app (FLOWX_WORKSPACE_ID)")
    .option("--app-id <id>", "app that owns the process definition (FLOWX_APP_ID)")
    .option("--token-env <name>", "environment variable with the access token (default: FLOWX_TOKEN)")
    .option("--issuer <url>", "issuer URL of the identity provider, for client credentials (FLOWX_ISSUER)")
    .option("--client-id <id>", "client ID of the service account (FLOWX_CLIENT_ID)")
    .option("--client-secret-env <name>", "environment variable with the client secret (default: FLOWX_CLIENT_SECRET)")
    .option("--timeout <seconds>", "time limit of a start, including token requests and retries (default: 60)")
    .option(
      "--allow-insecure-http",
      "allow sending the token over plain HTTP to another machine, such as a mock in a container",
    );
}

/** Adds the option for the location of the outbox. */
export function addOutboxOption(command: Command): Command {
  return command.option(
    "--outbox <place>",
    "folder or postgres:// URL of the outbox (FLOWX_OUTBOX, default: .flowx-start)",
  );
}

/** Adds the options that all commands have. */
export function addGeneralOptions(command: Command): Command {
  return command
    .option("--env-file <path>", "file with environment variables; existing variables take precedence")
    .option("--json", "print JSON to stdout, also for failures");
}
