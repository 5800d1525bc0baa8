import type { TokenOption } from "@flowx-start/client";
import type { Terminal } from "../manners/terminal.ts";
import { UsageError } from "../manners/usage-error.ts";
import type { CommonFlags } from "./common-options.ts";
import { readEnvFile } from "./read-env-file.ts";

/** Where a setting comes from, for messages. */
export interface Setting {
  readonly flag: string;
  readonly variable: string;
  readonly value: string;
}

/** Every setting, each from its flag, else from its variable, else from `--env-file`; `value` is empty if it is not set. */
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
  /** What finds the same outbox again on a command line, without a password. */
  readonly outboxWords: readonly string[];
  readonly timeoutMs: number;
  readonly allowInsecureHttp: boolean;
}

/** The default folder of the outbox. */
export const defaultOutbox = ".flowx-start";

/**
 * Reads the settings. Flags win over variables, variables over the file. Secrets are kept out of everything that is written.
 *
 * @throws {@link UsageError} if a file cannot be read, or a number is none.
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
    if (isNamed !== undefined && value === "") throw new UsageError(`${flag} names ${variable}, which is not set.`);
  }
  return settings;
}

/**
 * Returns the token, or how to get one.
 *
 * @throws {@link UsageError} that lists everything that is missing.
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

/** Lists the settings without which nothing can be sent. */
export function listMissing(settings: Settings): Setting[] {
  const { baseUrl, workspaceId, appId, token, issuer, clientId, clientSecret } = settings;
  const oauth = [issuer, clientId, clientSecret];
  const hasOauth = oauth.some(({ value }) => value !== "");
  const credentials = token.value !== "" ? [] : hasOauth ? oauth : [token];
  return [baseUrl, workspaceId, appId, ...credentials].filter(({ value }) => value === "");
}

/** Says what is missing, and how to give it. */
export function toMissingMessage(missing: readonly Setting[]): string {
  const list = missing.map(({ flag, variable }) => `${variable} (or ${flag})`);
  const hint = missing.some(({ flag }) => flag === "--token-env")
    ? " In place of a token, FLOWX_ISSUER, FLOWX_CLIENT_ID and FLOWX_CLIENT_SECRET get one."
    : "";
  return `Not set: ${list.join(", ")}. Set the variables, put them into a file for --env-file, or give the flags.${hint}`;
}

/** A URL with a password must not stand on a command line again. */
function toOutboxWords({ outbox, envFile }: CommonFlags): string[] {
  const place = outbox === undefined || toPassword(outbox) !== "" ? [] : ["--outbox", outbox];
  return envFile === undefined ? place : [...place, "--env-file", envFile];
}

function toMilliseconds(seconds: string): number {
  const ms = Number(seconds) * 1000;
  if (seconds.trim() !== "" && ms >= 1 && ms <= 600_000) return ms;
  throw new UsageError(`--timeout must be a number of seconds from 0.001 to 600, but is "${seconds}".`);
}

/** Returns the password of a database URL as it is written there; empty if there is none. */
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
