import { parseArgs } from "node:util";

/** What the command line says. */
export interface Flags {
  readonly baseUrl: string | undefined;
  readonly tokenEnv: string | undefined;
  /** The URL of a flowx-mock to prepare. */
  readonly mock: string | undefined;
  /** The path of a configuration file. */
  readonly config: string | undefined;
  readonly workspaceId: string | undefined;
  readonly appId: string | undefined;
  readonly processName: string | undefined;
  readonly allowStarts: boolean;
  readonly only: string | undefined;
  readonly timeoutMs: number | undefined;
  /** Requests for each property; `undefined` explores nothing. */
  readonly explore: number | undefined;
  readonly seed: number | undefined;
  readonly plan: boolean;
  readonly coverage: boolean;
  readonly junit: string | undefined;
  readonly json: string | undefined;
  readonly markdown: string | undefined;
  readonly help: boolean;
}

/** The text of `--help`. */
export const usage = `flowx-contract: the contract of FlowX.AI's start-process API, run against a base URL

  flowx-contract --base-url https://flowx.example.com/rtm --token-env FLOWX_TOKEN --config contract.yaml
  flowx-contract --mock http://127.0.0.1:4010

  --base-url URL      origin and path prefix of the target
  --token-env NAME    the environment variable that holds the bearer token
  --config FILE       what exists at the target, YAML or JSON; flags go before it
  --mock URL          a flowx-mock with its default data: prepares it, in a tenant of its own, and runs everything
  --workspace-id ID   a workspace
  --app-id ID         an app in it
  --process-name P    a process that may be started
  --allow-starts      lets cases run that start process instances; how many is printed first
  --only TEXT         runs cases whose id contains the text
  --explore N         sends N generated requests for each property beside the cases
  --seed N            makes the generated requests of an earlier run again
  --timeout MS        bounds one request (default 10000)
  --plan              prints what would be run, skipped and started; sends nothing
  --coverage          prints how many cases kept each status of each operation
  --junit FILE        writes JUnit XML
  --json FILE         writes JSON
  --markdown FILE     writes Markdown
  --help              print this

Exit codes: 0 every case that ran is kept, 1 a case is broken, 2 a flag or the configuration is wrong or a report could
not be written, 3 no case could be run.`;

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
      ...{ "base-url": text, "token-env": text, mock: text, config: text, "workspace-id": text, "app-id": text },
      ...{ "process-name": text, only: text, timeout: text, explore: text, seed: text },
      ...{ junit: text, json: text, markdown: text },
      ...{ "allow-starts": bool, plan: bool, coverage: bool, help: bool },
    },
  });
  if (values.mock !== undefined && (values["base-url"] ?? values["token-env"] ?? values.config) !== undefined) {
    throw new Error(
      "--mock says all that there is to say of the target: leave --base-url, --token-env and --config out.",
    );
  }
  if (values.seed !== undefined && values.explore === undefined) {
    throw new Error("--seed needs --explore: only generated requests have one.");
  }
  const { mock, config, only, plan, coverage, junit, json, markdown, help } = values;
  return {
    ...{ mock, config, only, plan, coverage, junit, json, markdown, help },
    ...{ baseUrl: values["base-url"], tokenEnv: values["token-env"], allowStarts: values["allow-starts"] },
    ...{ workspaceId: values["workspace-id"], appId: values["app-id"], processName: values["process-name"] },
    timeoutMs: toWhole("timeout", values.timeout, 1),
    explore: toWhole("explore", values.explore, 1),
    seed: toWhole("seed", values.seed, Number.MIN_SAFE_INTEGER),
  };
}

function toWhole(flag: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^-?\d+$/.test(text) && value >= least) return value;
  throw new Error(`--${flag} must be a whole number${least === 1 ? " greater than 0" : ""}, but is "${text}".`);
}
