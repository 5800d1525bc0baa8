import { isOpenHttp } from "../contract-target.ts";
import { documentedRoute } from "./documented-route.ts";
import type { GatewayFinding } from "./gateway-finding.ts";
import type { GatewayUpstream } from "./upstream/gateway-upstream.ts";

/** Options of {@link checkGateway}. */
export interface GatewayOptions {
  /** The gateway's origin and the path prefix under which it offers FlowX. */
  gatewayUrl: string;
  /** What the gateway's configuration names as its servers. Dispose of it yourself. */
  upstream: GatewayUpstream;
  /** A bearer token, if the gateway wants one. It is in no report. Default: one of the mock, if that is the upstream. */
  token?: string;
  /** More headers of each request, such as a gateway's key. Their values are in no report. */
  headers?: Record<string, string>;
  /** Lets the token and the headers travel over plain http to another machine. Default false. */
  allowInsecureHttp?: boolean;
  /** Default: the documentation's workspace. */
  workspaceId?: string;
  /** Default: the documentation's app. */
  appId?: string;
  /** Bounds one request. Milliseconds. Default 10 000. */
  timeoutMs?: number;
  /** How long to wait for the gateway's own timeouts, and for servers it has put aside. Milliseconds. Default 70 000. */
  waitMs?: number;
  /** How long an idle connection is watched. Milliseconds. Default 70 000. */
  idleMs?: number;
  /** The largest body that is tried. Bytes. Default 4 MiB. */
  maxBodyBytes?: number;
  /** How many requests are sent to find a rate limit and the life of an HTTP/2 session. Default 100. */
  burst?: number;
  /** Certificates to trust, PEM. Default: those of Node.js with `NODE_EXTRA_CA_CERTS`. */
  ca?: string;
  /** Runs the checks whose id contains this text. Default all. */
  only?: string;
  /** Is called after each check. */
  onFinding?: (finding: GatewayFinding) => void;
}

/** Options that are checked. */
export interface CompleteGatewayOptions {
  url: URL;
  /** Without a trailing slash. */
  prefix: string;
  upstream: GatewayUpstream;
  headers: Readonly<Record<string, string>>;
  workspaceId: string;
  appId: string;
  timeoutMs: number;
  waitMs: number;
  idleMs: number;
  maxBodyBytes: number;
  burst: number;
  ca: string | undefined;
  only: string;
  onFinding: (finding: GatewayFinding) => void;
}

/**
 * Completes the options.
 *
 * @throws `TypeError` that names the option that cannot be used.
 */
export function toCompleteGatewayOptions(options: GatewayOptions): CompleteGatewayOptions {
  const { gatewayUrl, upstream, ca, only = "", onFinding = () => {} } = options;
  if (typeof gatewayUrl !== "string" || !isGatewayUrl(gatewayUrl)) {
    throw new TypeError("gatewayUrl must be an http(s) URL without user, query or fragment.");
  }
  if (upstream === undefined) throw new TypeError("upstream is missing: what stands behind the gateway?");
  const { token = upstream.token } = options;
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) {
    throw new TypeError("token must be a bearer token: visible ASCII, without `Bearer `.");
  }
  const hasSecrets = options.token !== undefined || Object.keys(options.headers ?? {}).length > 0;
  if (hasSecrets && isOpenHttp(gatewayUrl) && options.allowInsecureHttp !== true) {
    throw new TypeError(
      "gatewayUrl is plain http to another machine, which would show the token and the headers; use https, or allowInsecureHttp.",
    );
  }
  const { timeoutMs = 10_000, waitMs = 70_000, idleMs = 70_000, maxBodyBytes = 4_194_304, burst = 100 } = options;
  for (const [name, value] of Object.entries({ timeoutMs, waitMs, idleMs, maxBodyBytes, burst })) {
    if (!(Number.isSafeInteger(value) && value > 0 && value < 2 ** 31)) {
      throw new TypeError(`${name} must be a whole number greater than 0, and less than 2147483648.`);
    }
  }
  const { workspaceId = documentedRoute.workspaceId, appId = documentedRoute.appId } = options;
  for (const [name, value] of Object.entries({ workspaceId, appId })) {
    if (!/^[\w-]+$/.test(value)) throw new TypeError(`${name} must be letters, digits, hyphens and underscores.`);
  }
  const url = new URL(gatewayUrl);
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return {
    ...{ url, upstream, workspaceId, appId, timeoutMs, waitMs, idleMs, burst, ca, only, onFinding },
    prefix: url.pathname.replace(/\/+$/, ""),
    headers: { ...readHeaders(options.headers ?? {}), ...authorization },
    maxBodyBytes: Math.min(maxBodyBytes, upstream.maxBodyBytes),
  };
}

function readHeaders(headers: Record<string, string>): Record<string, string> {
  try {
    return Object.fromEntries(new Headers(headers));
  } catch {
    throw new TypeError("headers must be values by header names, both as HTTP allows them.");
  }
}

function isGatewayUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && `${username}${password}${search}${hash}` === "";
}
