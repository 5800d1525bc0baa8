import { parseArgs } from "node:util";
import type { GatewayOptions } from "../gateway/gateway-options.ts";
import type { ProbeAddress } from "../gateway/upstream/probe-upstream.ts";

/** What the command line says of a gateway. */
export interface GatewayFlags {
  readonly options: Omit<GatewayOptions, "upstream">;
  /** Where the probe servers listen; empty if a mock stands behind the gateway. */
  readonly upstream: readonly ProbeAddress[];
  /** The URL of the mock behind the gateway. */
  readonly mock: string | undefined;
  readonly buildId: string | undefined;
  readonly json: string | undefined;
  readonly settings: boolean;
  readonly help: boolean;
}

/** The text of `--gateway … --help`. */
export const gatewayUsage = `flowx-contract --gateway: what a gateway does to starts, and the settings that mend it

  flowx-contract --gateway https://gateway.example.com/rtm --upstream 127.0.0.1:4701 --upstream 127.0.0.1:4702
  flowx-contract --gateway https://gateway.example.com/rtm --mock http://127.0.0.1:4010

  --gateway URL           the gateway, with the path prefix under which it offers FlowX
  --upstream HOST:PORT    where this program listens as the gateway's upstream; twice tells more than once
  --mock URL              in place of --upstream: the flowx-mock that stands behind the gateway
  --token-env NAME        the environment variable that holds a bearer token, if the gateway wants one
  --header-env NAME=ENV   another header, with the value of the environment variable ENV; may be repeated
  --allow-insecure-http   lets the token and these headers travel over plain http to another machine
  --workspace-id ID       a workspace that the gateway lets through (default: the documentation's)
  --app-id ID             an app that it lets through
  --build-id ID           the build of the mock that gets the processes (default: the documentation's)
  --timeout MS            bounds one request (default 10000)
  --wait MS               how long to wait for the gateway's own timeouts (default 70000)
  --idle MS               how long an idle connection is watched (default 70000)
  --max-body BYTES        the largest body that is tried (default 4194304)
  --burst N               how many starts look for a rate limit, and for the end of an HTTP/2 session (default 100)
  --only TEXT             runs checks whose id contains the text
  --json FILE             writes the report as JSON
  --settings              prints the checks, and the settings of nginx, HAProxy, Envoy and Apache, as tables; sends nothing
  --help                  print this

Certificates: NODE_EXTRA_CA_CERTS=ca.pem. Nothing is started: the probe servers only count.

Exit codes: 0 nothing is bad, 1 something is bad, 2 a flag is wrong or the report could not be written, 3 nothing could
be told, 4 the gateway cannot be reached or does not lead to the upstream, 5 it does not answer in time, 7 it redirects,
8 its certificate is refused, 130 the run was interrupted.`;

/**
 * Reads the words behind the command's name.
 *
 * @throws `Error` that names the flag or the environment variable that is wrong.
 */
export function readGatewayFlags(words: string[], env: NodeJS.ProcessEnv): GatewayFlags {
  const text = { type: "string" } as const;
  const list = { type: "string", multiple: true, default: [] as string[] } as const;
  const bool = { type: "boolean", default: false } as const;
  const { values } = parseArgs({
    args: words,
    options: {
      ...{ gateway: text, upstream: list, mock: text, "token-env": text, "header-env": list, json: text, only: text },
      ...{
        "workspace-id": text,
        "app-id": text,
        "build-id": text,
        timeout: text,
        wait: text,
        idle: text,
        "max-body": text,
      },
      ...{ burst: text, settings: bool, help: bool, "allow-insecure-http": bool },
    },
  });
  const { gateway = "", mock, json, settings, help, only } = values;
  const upstream = values.upstream.flatMap((words) => words.split(",")).map(toAddress);
  if (!help && !settings && (mock === undefined) === (upstream.length === 0)) {
    throw new Error("Give either --upstream, where the gateway finds its servers, or --mock, the mock behind it.");
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
    ...{ upstream, mock, json, settings, help, buildId: values["build-id"] },
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
