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
  /** Requests in a second at most. */
  readonly rate: number | undefined;
  /** Failed cases that end the run. */
  readonly bail: number | undefined;
  readonly allowInsecureHttp: boolean;
  readonly plan: boolean;
  readonly coverage: boolean;
  readonly junit: string | undefined;
  readonly json: string | undefined;
  readonly markdown: string | undefined;
  /** Appends to the file that GitHub names in `GITHUB_STEP_SUMMARY`. */
  readonly githubSummary: boolean;
  readonly help: boolean;
}

/** The text of `--help`. */
export const usage = `flowx-contract: the contract of FlowX.AI's start-process API, run against a base URL

  flowx-contract --base-url https://flowx.example.com/rtm --token-env FLOWX_TOKEN --config contract.yaml
  flowx-contract --mock http://127.0.0.1:4010
  flowx-contract --gateway https://gateway.example.com --upstream 127.0.0.1:4701 (its own flags: add --help )

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
  --rate N            sends N requests in a second at most; where the target answers 429, waits as it says
  --bail [N]          ends the run after N failed cases (default 1)
  --allow-insecure-http  lets the token travel over plain http to another machine
  --plan              prints what would be run, skipped and started; sends nothing
  --coverage          prints how many cases saw each status of each operation
  --junit FILE        writes JUnit XML
  --json FILE         writes JSON
  --markdown FILE     writes Markdown
  --github-summary    appends Markdown to the summary of a GitHub job
  --help              print this

Exit codes: 0 every case that ran passed, 1 a case failed, 2 a flag or the configuration is wrong or a report could
not be written, 3 no case could be run, 4 the target cannot be reached, 5 it does not answer in time, 6 it limits the
rate, 7 it redirects, 8 its certificate is refused, 130 the run was interrupted. What was started is always listed.`;

/**
 * Reads the words behind the command's name.
 *
 * @throws `Error` that names the flag that is wrong.
 */
export function readFlags(words: string[]): Flags {
  const text = { type: "string" } as const;
  const bool = { type: "boolean", default: false } as const;
  const { values } = parseArgs({
    args: withBail(words),
    options: {
      ...{ "base-url": text, "token-env": text, mock: text, config: text, "workspace-id": text, "app-id": text },
      ...{ "process-name": text, only: text, timeout: text, explore: text, seed: text, rate: text, bail: text },
      ...{ junit: text, json: text, markdown: text },
      ...{ "allow-starts": bool, plan: bool, coverage: bool, help: bool },
      ...{ "allow-insecure-http": bool, "github-summary": bool },
    },
  });
  if (values.mock !== undefined && (values["base-url"] ?? values["token-env"] ?? values.config) !== undefined) {
    throw new Error("--mock cannot be combined with --base-url, --token-env or --config.");
  }
  if (values["github-summary"] && !process.env["GITHUB_STEP_SUMMARY"]) {
    throw new Error("--github-summary works in a job of GitHub Actions: GITHUB_STEP_SUMMARY is not set.");
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
    rate: toRate(values.rate),
    bail: toWhole("bail", values.bail, 1),
    allowInsecureHttp: values["allow-insecure-http"],
    githubSummary: values["github-summary"],
  };
}

/** The number behind `--bail` may be left out. */
function withBail(words: readonly string[]): string[] {
  return words.flatMap((word, i) => (word === "--bail" && !/^\d/.test(words[i + 1] ?? "") ? [word, "1"] : [word]));
}

function toRate(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value > 0) return value;
  throw new Error(`--rate must be a number greater than 0: requests in a second. It is "${text}".`);
}

function toWhole(flag: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^-?\d+$/.test(text) && value >= least) return value;
  throw new Error(`--${flag} must be a whole number${least === 1 ? " greater than 0" : ""}, but is "${text}".`);
}
