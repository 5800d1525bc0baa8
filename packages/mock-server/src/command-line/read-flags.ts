import { parseArgs } from "node:util";
import { checkPartialConfig } from "../config/check-mock-config.ts";
import type { MockConfig } from "../config/mock-config.ts";
import { builtInScenarios } from "../scenarios/built-in-scenarios.ts";
import type { ConfiguredScenario } from "../scenarios/scenario.ts";

/** What the command line says. */
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
  /** Goes before what the file says. */
  readonly overrides: MockConfig;
}

/** The text of `--help`. */
export const usage: string = `flowx-mock: FlowX's start-process API as a test double

  flowx-mock [--port 4010] [--config mock.yaml --watch] [--scenario slow] …

  --config FILE    what exists and how it answers, YAML or JSON
  --watch          take the file again when it changes
  --port N         the port to listen on, 0 for a free one (default 4010)
  --host NAME      the address to listen on (default 127.0.0.1: only this machine)
  --allow-host H   a name beside loopback under which it may be called, as flowx-mock, or * for all; can be repeated
  --public-url U   the URL that clients use, if there is a proxy in front
  --trust-forwarded  take that URL from X-Forwarded-Proto, -Host and -Prefix
  --https          listen for https (HTTP/2 and HTTP/1.1), with a certificate made for the purpose
  --base-path P    a path in front of every route, as /rtm (default none)
  --auth WHAT      lenient: any bearer token passes; strict: only its own (default lenient)
  --errors SHAPE   problem: RFC 9457; legacy: servers before 5.9 (default problem)
  --seed N         makes UUIDs, token ids, probabilities and the clock repeat
  --latency MS     delays every answer
  --scenario S     a scenario that is on from the start, as slow or rate-limited:retryAfter=2,times=3; can be repeated
  --cors           let pages of every origin call the API
  --json           log one JSON object a line
  --version        print the version
  --help           print this

Scenarios:
${[...builtInScenarios.values()].map(({ name, description }) => `  ${name.padEnd(22)} ${description}`).join("\n")}

Ctrl-C stops it. Exit codes: 0 stopped, 1 could not listen, 2 a flag or the configuration is wrong.`;

/**
 * Reads the words behind the command's name.
 *
 * @throws `Error` that names the flag that is wrong.
 */
export function readFlags(words: string[]): Flags {
  const text = { type: "string" } as const;
  const bool = { type: "boolean", default: false } as const;
  const { values } = parseArgs({
    args: words,
    options: {
      ...{
        config: text,
        watch: bool,
        https: bool,
        json: bool,
        help: { ...bool, short: "h" },
        version: bool,
        cors: bool,
      },
      ...{ "public-url": text, "trust-forwarded": bool },
      ...{ port: { ...text, default: "4010" }, host: { ...text, default: "127.0.0.1" } },
      ...{ "base-path": text, auth: text, errors: text, seed: text, latency: text },
      ...{ "allow-host": { ...text, multiple: true }, scenario: { ...text, multiple: true } },
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
    ...{ basePath, auth, errors, seed: toNumber(seed), latencyMs: toNumber(latency), cors: cors || undefined },
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

/** Leaves what is no number as it is, for the check to name it. */
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
