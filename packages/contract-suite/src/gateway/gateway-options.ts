import { isOpenHttp } from "../contract-target.ts";
import { documentedRoute } from "./documented-route.ts";
import type { GatewayFinding } from "./gateway-finding.ts";
import type { GatewayUpstream } from "./upstream/gateway-upstream.ts";

/** Options of {@link checkGateway}. */
export interface GatewayOptions {
  /** The gateway's origin and the path prefix under which it serves FlowX. */
  gatewayUrl: string;
  /** The upstream that the gateway forwards to. You must dispose of it yourself. */
  upstream: GatewayUpstream;
  /**
   * A bearer token, if the gateway requires one. Redacted from the report. Default: a token of the mock, if it is the
   * upstream.
   */
  token?: string;
  /**
   * Additional headers for each request, such as an API key of the gateway. Their values are redacted from the report.
   */
  headers?: Record<string, string>;
  /** Allows sending the token and the headers over plain HTTP to another machine. Default false. */
  allowInsecureHttp?: boolean;
  /** The workspace ID in paths. Default: the one in the documentation. */
  workspaceId?: string;
  /** The app ID in paths. Default: the one in the documentation. */
  appId?: string;
  /** Timeout of each request in milliseconds. Default 10,000. */
  timeoutMs?: number;
  /**
   * How long to wait for the gateway's own timeouts and for servers that it has taken out of rotation. Milliseconds.
   * Default 70,000.
   */
  waitMs?: number;
  /** How long to watch an idle connection, in milliseconds. Default 70,000. */
  idleMs?: number;
  /** The largest body to try, in bytes. Default 4 MiB. */
  maxBodyBytes?: number;
  /** The number of starts used to find a rate limit and the end of an HTTP/2 session. Default 100. */
  burst?: number;
  /** Trusted certificates in PEM format. Default: those of Node.js, including `NODE_EXTRA_CA_CERTS`. */
  ca?: string;
  /** Runs only the checks whose ID contains this text. Default: all checks. */
  only?: string;
  /** Called after each check. */
  onFinding?: (finding: GatewayFinding) => void;
}

/** Validated options with their defaults. */
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
 * Validates the options and adds the defaults.
 *
 * @throws `TypeError` that names the invalid option.
 */
export function toCompleteGatewayOptions(options: GatewayOptions): CompleteGatewayOptions {
  const { gatewayUrl, upstream, ca, only = "", onFinding = () => {} } = options;
  if (typeof gatewayUrl !== "string" || !isGatewayUrl(gatewayUrl)) {
    throw new TypeError(
      "gatewayUrl must be an http(s) URL without user, query or fragment, such as https://gateway.example.com/rtm.",
    );
  }
  if (upstream === undefined)
    throw new TypeError("upstream is missing. Pass the result of startProbeUpstream() or useMockUpstream().");
  const { token = upstream.token } = options;
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) {
    throw new TypeError("token must be a bearer token in visible ASCII, without the prefix `Bearer `.");
  }
  const hasSecrets = options.token !== undefined || Object.keys(options.headers ?? {}).length > 0;
  if (hasSecrets && isOpenHttp(gatewayUrl) && options.allowInsecureHttp !== true) {
    throw new TypeError(
      "gatewayUrl must use https, because plain http to another machine exposes the token and the headers. To send them anyway, set allowInsecureHttp.",
    );
  }
  const { timeoutMs = 10_000, waitMs = 70_000, idleMs = 70_000, maxBodyBytes = 4_194_304, burst = 100 } = options;
  for (const [name, value] of Object.entries({ timeoutMs, waitMs, idleMs, maxBodyBytes, burst })) {
    if (!(Number.isSafeInteger(value) && value > 0 && value < 2 ** 31)) {
      throw new TypeError(`${name} must be a whole number greater than 0 and less than 2147483648.`);
    }
  }
  const { workspaceId = documentedRoute.workspaceId, appId = documentedRoute.appId } = options;
  for (const [name, value] of Object.entries({ workspaceId, appId })) {
    if (!/^[\w-]+$/.test(value))
      throw new TypeError(`${name} must consist of letters, digits, hyphens and underscores.`);
  }
  const url = new URL(gatewayUrl);
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return {
    url,
    upstream,
    workspaceId,
    appId,
    timeoutMs,
    waitMs,
    idleMs,
    burst,
    ca,
    only,
    onFinding,
    prefix: url.pathname.replace(/\/+$/, ""),
    headers: { ...readHeaders(options.headers ?? {}), ...authorization },
    maxBodyBytes: Math.min(maxBodyBytes, upstream.maxBodyBytes),
  };
}

function readHeaders(headers: Record<string, string>): Record<string, string> {
  try {
    return Object.fromEntries(new Headers(headers));
  } catch {
    throw new TypeError("headers must map valid HTTP header names to valid header values.");
  }
}

function isGatewayUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && `${username}${password}${search}${hash}` === "";
}
