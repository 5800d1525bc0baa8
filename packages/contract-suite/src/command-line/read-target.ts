import { readFile } from "node:fs/promises";
import { type ContractTarget, secretNames, targetNames } from "../contract-target.ts";
import type { Flags } from "./read-flags.ts";
import { toUnknown } from "./to-unknown.ts";

const plainNames: readonly string[] = [
  "baseUrl",
  ...targetNames.filter((name) => !secretNames.includes(name)),
  ...["initialValues", "initialValuesSchema", "allowStarts", "allowInsecureHttp", "timeoutMs"],
];
const envNames: readonly string[] = [...secretNames.map((name) => `${name}Env`), "headersEnv"];

/**
 * Builds the target from flags, the configuration file and environment variables. Flags override the file.
 *
 * @throws `Error` that names the invalid or missing flag, field or environment variable.
 */
export async function readTarget(flags: Flags, env: NodeJS.ProcessEnv): Promise<ContractTarget> {
  const file = flags.config === undefined ? {} : await readConfig(flags.config);
  const { baseUrl, workspaceId, appId, processName, timeoutMs, tokenEnv } = flags;
  const given = Object.entries({ baseUrl, workspaceId, appId, processName, timeoutMs, tokenEnv });
  const merged: Record<string, unknown> = {
    ...file,
    ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
    ...(flags.allowStarts ? { allowStarts: true } : {}),
    ...(flags.allowInsecureHttp ? { allowInsecureHttp: true } : {}),
  };
  if (merged["baseUrl"] === undefined)
    throw new Error("--base-url is missing. Pass --base-url or --mock, or set baseUrl in the --config file.");
  if (merged["tokenEnv"] === undefined)
    throw new Error("--token-env is missing. Pass --token-env or --mock, or set tokenEnv in the --config file.");
  const target: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(merged)) {
    if (plainNames.includes(name)) target[name] = value;
  }
  for (const name of secretNames) {
    const variable = merged[`${name}Env`];
    if (variable !== undefined) target[name] = readVariable(`${name}Env`, variable, env);
  }
  if (merged["headersEnv"] !== undefined) target["headers"] = readHeaders(merged["headersEnv"], env);
  return target as unknown as ContractTarget;
}

async function readConfig(path: string): Promise<Record<string, unknown>> {
  const text = await readFile(path, "utf8").catch((error: Error) => {
    throw new Error(`--config: ${error.message}`);
  });
  const { parseDocument } = await import("yaml");
  const document = parseDocument(text);
  const [broken] = document.errors;
  if (broken !== undefined) throw new Error(`${path}: ${broken.message}`);
  const config: unknown = document.toJS();
  if (typeof config !== "object" || config === null || Array.isArray(config)) {
    throw new Error(`${path} must contain an object, such as { baseUrl: …, tokenEnv: … }.`);
  }
  for (const name of Object.keys(config)) {
    if (secretNames.some((secret) => secret === name)) {
      throw new Error(
        `${path}: ${name} is a secret. Put its value into an environment variable and set ${name}Env to the variable's name.`,
      );
    }
    if (plainNames.includes(name) || envNames.includes(name)) continue;
    throw new Error(`${path}: ${toUnknown(name, "field", [...plainNames, ...envNames])}`);
  }
  return config as Record<string, unknown>;
}

function readVariable(option: string, variable: unknown, env: NodeJS.ProcessEnv): string {
  if (typeof variable !== "string" || variable === "")
    throw new Error(`${option} must be the name of an environment variable.`);
  const value = env[variable];
  if (value === undefined || value === "")
    throw new Error(`${option}: the environment variable ${variable} is not set.`);
  return value;
}

function readHeaders(variables: unknown, env: NodeJS.ProcessEnv): Record<string, string> {
  if (typeof variables !== "object" || variables === null || Array.isArray(variables)) {
    throw new Error("headersEnv must be an object that maps header names to names of environment variables.");
  }
  const entries = Object.entries(variables);
  return Object.fromEntries(entries.map(([name, value]) => [name, readVariable(`headersEnv.${name}`, value, env)]));
}
