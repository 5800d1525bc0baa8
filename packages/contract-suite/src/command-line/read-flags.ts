import { parseFlags } from "./parse-flags.ts";

/** The parsed command line. */
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
  /** Generated requests per property; `undefined` sends none. */
  readonly explore: number | undefined;
  readonly seed: number | undefined;
  /** Maximum requests per second. */
  readonly rate: number | undefined;
  /** Number of failed cases after which the run ends. */
  readonly bail: number | undefined;
  readonly allowInsecureHttp: boolean;
  readonly plan: boolean;
  readonly coverage: boolean;
  readonly junit: string | undefined;
  readonly json: string | undefined;
  readonly markdown: string | undefined;
  /** Appends a summary to the file in `GITHUB_STEP_SUMMARY`. */
  readonly githubSummary: boolean;
  readonly help: boolean;
}

/** The text of `--help`. */
export const usage = `flowx-contract: runs the contract of FlowX.AI's start-process API against a base URL

  flowx-contract --base-url https://flowx.example.com/rtm --token-env FLOWX_TOKEN --config contract.yaml
  flowx-contract --mock http://127.0.0.1:4010
  flowx-contract --gateway https://gateway.example.com --upstream 127.0.0.1:4701  (for its flags, add --help)

  --base-url URL      origin and path prefix of the target
  --token-env NAME    name of the environment variable with the bearer token
  --config FILE       YAML or JSON file that describes the target; flags override it
  --mock URL          run all cases against a flowx-mock with its default data, in a separate tenant
  --workspace-id ID   workspace ID
  --app-id ID         ID of an app in the workspace
  --process-name P    name of a process that the token may start
  --allow-starts      allow cases that start process instances; the maximum number is printed first
  --only TEXT         run only cases whose ID contains TEXT
  --explore N         also send N generated requests per property
  --seed N            send the same generated requests as an earlier run
  --timeout MS        timeout of each request in milliseconds (default 10000)
  --rate N            send at most N requests per second; after a 429, the run waits as Retry-After says
  --bail [N]          stop the run after N failed cases (default 1)
  --allow-insecure-http  allow sending the token over plain HTTP to another machine
  --plan              print which cases would run, be skipped and start instances, without sending anything
  --coverage          print how many passed cases received each documented status
  --junit FILE        write a JUnit XML report
  --json FILE         write a JSON report
  --markdown FILE     write a Markdown report
  --github-summary    append a Markdown report to the GitHub job summary
  --help              print this help

Exit codes: 0 all cases that ran passed, 1 a case failed, 2 a flag or the configuration is invalid or a report could not
be written, 3 no case could run, 4 the target is unreachable, 5 the target timed out, 6 the target limits the rate, 7 the
target redirects, 8 the target's certificate is not trusted, 130 the run was interrupted. Started instances are always
listed.`;

/**
 * Parses the command-line arguments.
 *
 * @throws `Error` that names the invalid flag.
 */
export function readFlags(words: string[]): Flags {
  const text = { type: "string" } as const;
  const bool = { type: "boolean", default: false } as const;
  const { values } = parseFlags(
    {
      args: withBail(words),
      options: {
        "base-url": text,
        "token-env": text,
        mock: text,
        config: text,
        "workspace-id": text,
        "app-id": text,
        "process-name": text,
        only: text,
        timeout: text,
        explore: text,
        seed: text,
        rate: text,
        bail: text,
        junit: text,
        json: text,
        markdown: text,
        "allow-starts": bool,
        plan: bool,
        coverage: bool,
        help: bool,
        "allow-insecure-http": bool,
        "github-summary": bool,
      },
    },
    ["gateway"],
  );
  if (values.mock !== undefined && (values["base-url"] ?? values["token-env"] ?? values.config) !== undefined) {
    throw new Error("--mock cannot be combined with --base-url, --token-env or --config.");
  }
  if (values["github-summary"] && !process.env["GITHUB_STEP_SUMMARY"]) {
    throw new Error("--github-summary works only in GitHub Actions: GITHUB_STEP_SUMMARY is not set.");
  }
  if (values.seed !== undefined && values.explore === undefined) {
    throw new Error("--seed requires --explore: it applies only to generated requests.");
  }
  const { mock, config, only, plan, coverage, junit, json, markdown, help } = values;
  return {
    mock,
    config,
    only,
    plan,
    coverage,
    junit,
    json,
    markdown,
    help,
    baseUrl: values["base-url"],
    tokenEnv: values["token-env"],
    allowStarts: values["allow-starts"],
    workspaceId: values["workspace-id"],
    appId: values["app-id"],
    processName: values["process-name"],
    timeoutMs: toWhole("timeout", values.timeout, 1),
    explore: toWhole("explore", values.explore, 1),
    seed: toWhole("seed", values.seed, Number.MIN_SAFE_INTEGER),
    rate: toRate(values.rate),
    bail: toWhole("bail", values.bail, 1),
    allowInsecureHttp: values["allow-insecure-http"],
    githubSummary: values["github-summary"],
  };
}

/** Adds the default number after a `--bail` without one. */
function withBail(words: readonly string[]): string[] {
  return words.flatMap((word, i) => (word === "--bail" && !/^\d/.test(words[i + 1] ?? "") ? [word, "1"] : [word]));
}

function toRate(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value > 0) return value;
  throw new Error(`--rate must be a number of requests per second greater than 0, but is "${text}".`);
}

function toWhole(flag: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^-?\d+$/.test(text) && value >= least) return value;
  throw new Error(`--${flag} must be a whole number${least === 1 ? " greater than 0" : ""}, but is "${text}".`);
}
