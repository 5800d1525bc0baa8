import type { TokenOption } from "@flowx-start/client";
import type { Terminal } from "../manners/terminal.ts";
import { UsageError } from "../manners/usage-error.ts";
import type { CommonFlags } from "./common-options.ts";
import { readEnvFile } from "./read-env-file.ts";
import { withoutPassword } from "./without-password.ts";

/** A setting, with the names of its flag and its variable for messages. */
export interface Setting {
  readonly flag: string;
  readonly variable: string;
  readonly value: string;
}

/**
 * All settings. Flags override environment variables, which override `--env-file`. The `value` of a missing setting is
 * empty.
 */
export interface Settings {
  readonly baseUrl: Setting;
  readonly workspaceId: Setting;
  readonly appId: Setting;
  readonly token: Setting;
  readonly issuer: Setting;
  readonly clientId: Setting;
  readonly clientSecret: Setting;
  /** A folder or a `postgres://` URL. */
  readonly outbox: string;
  /** The command-line arguments that select the same outbox, without a password. */
  readonly outboxWords: readonly string[];
  readonly timeoutMs: number;
  readonly allowInsecureHttp: boolean;
}

/** The default folder of the outbox. */
const defaultOutbox = ".flowx-start";

/**
 * Reads the settings. Flags override environment variables, which override `--env-file`. Secrets are redacted from all
 * output.
 *
 * @throws {@link UsageError} if a file cannot be read or a value is invalid.
 */
export function readSettings(flags: CommonFlags, terminal: Terminal): Settings {
  const file = flags.envFile === undefined ? {} : readEnvFile(flags.envFile);
  const read = (name: string): string => terminal.host.env[name] || file[name] || "";
  const setting = (flag: string, variable: string, given?: string): Setting => ({
    flag,
    variable,
    value: given ?? read(variable),
  });
  const settings = {
    baseUrl: setting("--base-url", "FLOWX_BASE_URL", flags.baseUrl),
    workspaceId: setting("--workspace-id", "FLOWX_WORKSPACE_ID", flags.workspaceId),
    appId: setting("--app-id", "FLOWX_APP_ID", flags.appId),
    token: setting("--token-env", flags.tokenEnv ?? "FLOWX_TOKEN"),
    issuer: setting("--issuer", "FLOWX_ISSUER", flags.issuer),
    clientId: setting("--client-id", "FLOWX_CLIENT_ID", flags.clientId),
    clientSecret: setting("--client-secret-env", flags.clientSecretEnv ?? "FLOWX_CLIENT_SECRET"),
    outbox: flags.outbox ?? (read("FLOWX_OUTBOX") || defaultOutbox),
    outboxWords: toOutboxWords(flags),
    timeoutMs: toMilliseconds(flags.timeout ?? "60"),
    allowInsecureHttp: flags.allowInsecureHttp === true,
  };
  for (const { value } of [settings.token, settings.clientSecret]) terminal.hide(value);
  const password = toPassword(settings.outbox);
  for (const form of [password, decode(password)]) terminal.hide(form);
  for (const { flag, variable, value } of [settings.token, settings.clientSecret]) {
    const isNamed = flag === "--token-env" ? flags.tokenEnv : flags.clientSecretEnv;
    if (isNamed !== undefined && value === "")
      throw new UsageError(`${flag}: the environment variable ${variable} is not set.`);
  }
  return settings;
}

/**
 * Returns the options for the client.
 *
 * @throws {@link UsageError} that lists all missing settings.
 */
export async function toClientOptions(settings: Settings): Promise<{
  baseUrl: string;
  workspaceId: string;
  appId: string;
  token: TokenOption;
  timeoutMs: number;
  allowInsecureHttp: boolean;
}> {
  const { baseUrl, workspaceId, appId, token, timeoutMs, allowInsecureHttp } = settings;
  const missing = listMissing(settings);
  if (missing.length > 0) {
    throw new UsageError(`${toMissingMessage(missing)} Run \`flowx-start doctor\` to check them.`);
  }
  const ids = { workspaceId: workspaceId.value, appId: appId.value };
  const own = { baseUrl: baseUrl.value, ...ids, timeoutMs, allowInsecureHttp };
  if (token.value !== "") return { ...own, token: token.value };
  const { clientCredentials } = await import("@flowx-start/client/client-credentials");
  const { issuer, clientId, clientSecret } = settings;
  const oauth = { issuer: issuer.value, clientId: clientId.value, clientSecret: clientSecret.value };
  return { ...own, token: clientCredentials(oauth) };
}

/** Lists the missing settings that are required to send a start. */
export function listMissing(settings: Settings): Setting[] {
  const { baseUrl, workspaceId, appId, token, issuer, clientId, clientSecret } = settings;
  const oauth = [issuer, clientId, clientSecret];
  const hasOauth = oauth.some(({ value }) => value !== "");
  const credentials = token.value !== "" ? [] : hasOauth ? oauth : [token];
  return [baseUrl, workspaceId, appId, ...credentials].filter(({ value }) => value === "");
}

/** Returns a message that lists missing settings and how to set them. */
export function toMissingMessage(missing: readonly Setting[]): string {
  const list = missing.map(({ flag, variable }) => `${variable} (or ${flag})`);
  const hint = missing.some(({ flag }) => flag === "--token-env")
    ? " Instead of a token, you can set FLOWX_ISSUER, FLOWX_CLIENT_ID and FLOWX_CLIENT_SECRET."
    : "";
  return `Not set: ${list.join(", ")}. Set the environment variables, put them into a file and pass it with --env-file, or pass the flags.${hint}`;
}

/** Returns the arguments without the password, which must not be printed. */
function toOutboxWords({ outbox, envFile }: CommonFlags): string[] {
  const place = outbox === undefined ? [] : ["--outbox", withoutPassword(outbox)];
  return envFile === undefined ? place : [...place, "--env-file", envFile];
}

function toMilliseconds(seconds: string): number {
  const ms = Number(seconds) * 1000;
  if (seconds.trim() !== "" && ms >= 1 && ms <= 600_000) return ms;
  throw new UsageError(`--timeout must be a number of seconds from 0.001 to 600, but is "${seconds}".`);
}

/** Returns the password in a database URL, still encoded; empty if there is none. */
function toPassword(place: string): string {
  return /^[a-z]+:\/\/[^/@]*?:([^/]*)@/i.exec(place)?.[1] ?? "";
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
