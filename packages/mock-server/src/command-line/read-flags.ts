import { parseArgs } from "node:util";
import { checkPartialConfig } from "../config/check-mock-config.ts";
import type { MockConfig } from "../config/mock-config.ts";
import { builtInScenarios } from "../scenarios/built-in-scenarios.ts";
import type { ConfiguredScenario } from "../scenarios/scenario.ts";

/** The parsed command line. */
export interface Flags {
  readonly port: number;
  readonly hostname: string;
  /** The path of a configuration file. */
  readonly config: string | undefined;
  readonly watch: boolean;
  readonly https: boolean;
  readonly json: boolean;
  readonly help: boolean;
  readonly version: boolean;
  readonly allowedHosts: readonly string[];
  readonly publicUrl: string | undefined;
  readonly trustForwarded: boolean;
  /** Takes precedence over the configuration file. */
  readonly overrides: MockConfig;
}

/** The text of `--help`. */
export const usage: string = `flowx-mock: FlowX's start-process API as a test double

  flowx-mock [--port 4010] [--config mock.yaml --watch] [--scenario slow] …

  --config FILE    configuration file, YAML or JSON
  --watch          reload the configuration file when it changes
  --port N         port to listen on; 0 picks a free one (default 4010)
  --host NAME      address to listen on (default 127.0.0.1: this machine only)
  --allow-host H   host name that clients may use, such as flowx-mock, or * for any; repeatable
  --public-url U   URL that clients use when the mock is behind a proxy
  --trust-forwarded  read that URL from X-Forwarded-Proto, -Host and -Prefix
  --https          serve HTTPS (HTTP/2 and HTTP/1.1) with a self-signed certificate
  --base-path P    path before every route, such as /rtm (default none)
  --auth MODE      lenient: accept any bearer token; strict: only the mock's own (default lenient)
  --errors SHAPE   error bodies; problem: RFC 9457; legacy: servers before 5.9 (default problem)
  --seed N         make UUIDs, token ids, probabilities and the clock reproducible
  --latency MS     delay every answer
  --scenario S     switch on a scenario, such as slow or rate-limited:retryAfter=2,times=3; repeatable
  --cors           allow pages of every origin to call the API
  --json           log one JSON object per line
  --version        print the version
  --help           print this

Scenarios:
${[...builtInScenarios.values()].map(({ name, description }) => `  ${name.padEnd(22)} ${description}`).join("\n")}

Ctrl-C stops the mock. Exit codes: 0 stopped, 1 cannot listen, 2 invalid flag or configuration.`;

/**
 * Parses the arguments after the command's name.
 *
 * @throws `Error` that names the invalid flag.
 */
export function readFlags(words: string[]): Flags {
  const text = { type: "string" } as const;
  const bool = { type: "boolean", default: false } as const;
  const { values } = parseArgs({
    args: words,
    options: {
      config: text,
      watch: bool,
      https: bool,
      json: bool,
      help: { ...bool, short: "h" },
      version: bool,
      cors: bool,
      "public-url": text,
      "trust-forwarded": bool,
      port: { ...text, default: "4010" },
      host: { ...text, default: "127.0.0.1" },
      "base-path": text,
      auth: text,
      errors: text,
      seed: text,
      latency: text,
      "allow-host": { ...text, multiple: true },
      scenario: { ...text, multiple: true },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw new Error(`--port must be a number from 0 to 65535, but is "${values.port}".`);
  }
  if (values.watch && values.config === undefined)
    throw new Error("--watch needs --config: there is no file to watch.");
  const { config, watch, https, json, help, version, host: hostname } = values;
  const { "allow-host": allowedHosts = [], "public-url": publicUrl, "trust-forwarded": trustForwarded } = values;
  const proxy = { allowedHosts, publicUrl, trustForwarded };
  return { port, hostname, config, watch, https, json, help, version, ...proxy, overrides: toOverrides(values) };
}

interface ConfigFlags {
  "base-path"?: string | undefined;
  auth?: string | undefined;
  errors?: string | undefined;
  seed?: string | undefined;
  latency?: string | undefined;
  scenario?: string[] | undefined;
  cors: boolean;
}

function toOverrides(flags: ConfigFlags): MockConfig {
  const { "base-path": basePath, auth, errors, seed, latency, scenario, cors } = flags;
  const overrides = {
    basePath,
    auth,
    errors,
    seed: toNumber(seed),
    latencyMs: toNumber(latency),
    cors: cors || undefined,
    scenarios: scenario?.map(toScenario),
  };
  const given = Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined));
  const [mistake] = checkPartialConfig(given);
  if (mistake === undefined) return given;
  throw new Error(`--${flagOf(mistake.path)}: ${mistake.message}.`);
}

function flagOf(path: string): string {
  const names: Record<string, string> = { basePath: "base-path", latencyMs: "latency" };
  return path.startsWith("scenarios") ? "scenario" : (names[path] ?? path);
}

/** Leaves text that is not a number unchanged, so that the validation reports it. */
function toNumber(text: string | undefined): number | string | undefined {
  return text === undefined || text === "" || Number.isNaN(Number(text)) ? text : Number(text);
}

function toScenario(text: string): ConfiguredScenario {
  const [name = "", settings = ""] = text.split(/:(.*)/s);
  const pairs = settings === "" ? [] : settings.split(",").map((pair) => pair.split(/=(.*)/s));
  return { name, ...Object.fromEntries(pairs.map(([key = "", value = ""]) => [key, toValue(value)])) };
}

function toValue(text: string): unknown {
  return text === "true" || text === "false" ? text === "true" : toNumber(text);
}
