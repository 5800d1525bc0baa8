import type { GatewayOptions } from "../gateway/gateway-options.ts";
import type { ProbeAddress } from "../gateway/upstream/probe-upstream.ts";
import { parseFlags } from "./parse-flags.ts";

/** The parsed command line of a gateway check. */
export interface GatewayFlags {
  readonly options: Omit<GatewayOptions, "upstream">;
  /** Addresses on which the probe servers listen; empty if a mock is the gateway's upstream. */
  readonly upstream: readonly ProbeAddress[];
  /** The URL of the mock that is the gateway's upstream. */
  readonly mock: string | undefined;
  readonly buildId: string | undefined;
  readonly json: string | undefined;
  readonly settings: boolean;
  readonly help: boolean;
}

/** The text of `--gateway … --help`. */
export const gatewayUsage = `flowx-contract --gateway: checks how a gateway handles starts, and names the settings that fix problems

  flowx-contract --gateway https://gateway.example.com/rtm --upstream 127.0.0.1:4701 --upstream 127.0.0.1:4702
  flowx-contract --gateway https://gateway.example.com/rtm --mock http://127.0.0.1:4010

  --gateway URL           URL of the gateway, with the path prefix under which it serves FlowX
  --upstream HOST:PORT    address on which to listen as the gateway's upstream; pass it twice for better results
  --mock URL              instead of --upstream: URL of the flowx-mock that is the gateway's upstream
  --token-env NAME        name of the environment variable with a bearer token, if the gateway requires one
  --header-env NAME=ENV   add the header NAME with the value of the environment variable ENV; can be passed several times
  --allow-insecure-http   allow sending the token and these headers over plain HTTP to another machine
  --workspace-id ID       ID of a workspace that the gateway allows (default: the one in the documentation)
  --app-id ID             ID of an app that the gateway allows (default: the one in the documentation)
  --build-id ID           build of the mock to which test processes are added (default: the one in the documentation)
  --timeout MS            timeout of each request in milliseconds (default 10000)
  --wait MS               how long to wait for the gateway's own timeouts (default 70000)
  --idle MS               how long to watch an idle connection (default 70000)
  --max-body BYTES        largest body to try (default 4194304)
  --burst N               number of starts used to find a rate limit and the end of an HTTP/2 session (default 100)
  --only TEXT             run only checks whose ID contains TEXT
  --json FILE             write the report as JSON
  --settings              print the checks and the settings for nginx, HAProxy, Envoy and Apache; send nothing
  --help                  print this help

To trust your own certificate authority, set NODE_EXTRA_CA_CERTS=ca.pem. The probe servers only count requests and do
not start processes.

Exit codes: 0 no check found a problem, 1 a check found a problem, 2 a flag is invalid or the report could not be
written, 3 no check was conclusive, 4 the gateway is unreachable or does not forward to the upstream, 5 the gateway timed
out, 7 the gateway redirects, 8 the gateway's certificate is not trusted, 130 the run was interrupted.`;

/**
 * Parses the command-line arguments.
 *
 * @throws `Error` that names the invalid flag or environment variable.
 */
export function readGatewayFlags(words: string[], env: NodeJS.ProcessEnv): GatewayFlags {
  const text = { type: "string" } as const;
  const list = { type: "string", multiple: true, default: [] as string[] } as const;
  const bool = { type: "boolean", default: false } as const;
  const { values } = parseFlags({
    args: words,
    options: {
      gateway: text,
      upstream: list,
      mock: text,
      "token-env": text,
      "header-env": list,
      json: text,
      only: text,
      "workspace-id": text,
      "app-id": text,
      "build-id": text,
      timeout: text,
      wait: text,
      idle: text,
      "max-body": text,
      burst: text,
      settings: bool,
      help: bool,
      "allow-insecure-http": bool,
    },
  });
  const { gateway = "", mock, json, settings, help, only } = values;
  const upstream = values.upstream.flatMap((words) => words.split(",")).map(toAddress);
  if (!help && !settings && (mock === undefined) === (upstream.length === 0)) {
    throw new Error(
      "Pass either --upstream with the address that the gateway forwards to, or --mock with the URL of the mock behind it.",
    );
  }
  const tokenEnv = values["token-env"];
  const token = tokenEnv === undefined ? {} : { token: readVariable("--token-env", tokenEnv, env) };
  const headers = Object.fromEntries(values["header-env"].map((pair) => toHeader(pair, env)));
  const numbers = {
    timeoutMs: toWhole("timeout", values.timeout),
    waitMs: toWhole("wait", values.wait),
    idleMs: toWhole("idle", values.idle),
    maxBodyBytes: toWhole("max-body", values["max-body"]),
    burst: toWhole("burst", values.burst),
  };
  const names = { workspaceId: values["workspace-id"], appId: values["app-id"], only };
  const given = Object.entries({ ...numbers, ...names }).filter(([, value]) => value !== undefined);
  return {
    options: {
      gatewayUrl: gateway,
      headers,
      allowInsecureHttp: values["allow-insecure-http"],
      ...token,
      ...Object.fromEntries(given),
    },
    upstream,
    mock,
    json,
    settings,
    help,
    buildId: values["build-id"],
  };
}

function toAddress(text: string): ProbeAddress {
  const [, host, digits] = /^(?:(\[[^\]]+\]|[^:]+):)?(\d{1,5})$/.exec(text) ?? [];
  const port = Number(digits);
  if (digits === undefined || port > 65_535) throw new Error(`--upstream must be HOST:PORT, but is "${text}".`);
  return { port, ...(host !== undefined && { host: host.replace(/^\[|\]$/g, "") }) };
}

function toHeader(pair: string, env: NodeJS.ProcessEnv): [string, string] {
  const [, name, variable] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
  if (name === undefined || variable === undefined) {
    throw new Error(`--header-env must be NAME=ENV, but is "${pair}".`);
  }
  return [name, readVariable("--header-env", variable, env)];
}

function readVariable(flag: string, name: string, env: NodeJS.ProcessEnv): string {
  const value = env[name];
  if (value === undefined || value === "") throw new Error(`${flag}: the environment variable ${name} is not set.`);
  return value;
}

function toWhole(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Error(`--${flag} must be a whole number greater than 0, but is "${text}".`);
}
