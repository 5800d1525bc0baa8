import type { CompleteTarget } from "./contract-target.ts";
import type { Answer } from "./exchange.ts";
import type { Failure } from "./target-failure.ts";

/** Why a run stopped early. */
export type StopReason =
  | "unreachable"
  | "silent"
  | "rate-limited"
  | "redirected"
  | "certificate"
  | "interrupted"
  | "bailed";

/** The early end of a run. */
export interface Stop {
  readonly reason: StopReason;
  /** One line with the problem and what to do about it. */
  readonly text: string;
}

/** Returns the stop for a target that sent no answer. */
export function toStopOfFailure(failure: Failure, { baseUrl, timeoutMs }: CompleteTarget): Stop {
  const { origin, host } = new URL(baseUrl);
  const code = / \(\w+\)$/.exec(failure.text)?.[0] ?? "";
  switch (failure.kind) {
    case "unknown-host":
      return { reason: "unreachable", text: `The host ${host} is unknown${code}. Check the base URL.` };
    case "unreachable":
      return {
        reason: "unreachable",
        text: `Cannot connect to ${origin}${code}. Check that the target is running and that the base URL is correct.`,
      };
    case "proxy":
      return {
        reason: "unreachable",
        text: `The proxy refuses to connect to ${host}. Check HTTPS_PROXY and NO_PROXY.`,
      };
    case "blocked-port":
      return {
        reason: "unreachable",
        text: `fetch blocks the port of ${origin}. Use a different port.`,
      };
    case "certificate":
      return {
        reason: "certificate",
        text: `The certificate of ${origin} is not trusted${code}. If your own certificate authority signed it, set NODE_EXTRA_CA_CERTS to the authority's PEM file.`,
      };
    case "no-tls":
      return {
        reason: "certificate",
        text: `The TLS handshake with ${origin} failed${code}. Check the protocol (https or http) and the port of the base URL.`,
      };
    case "silent":
      return {
        reason: "silent",
        text: `The target did not answer within ${timeoutMs} ms. Check that it is running. If it is only slow, increase --timeout.`,
      };
    case "interrupted":
      return interrupted;
    default:
      return {
        reason: "unreachable",
        text: `Connections to ${origin} break${code}. Check that it is a running HTTP server.`,
      };
  }
}

/** The stop of a run that was interrupted. */
export const interrupted: Stop = { reason: "interrupted", text: "The run was interrupted." };

/** Returns the location that an answer redirects to; `undefined` if it is not a redirect. */
export function toRedirect({ status, headers }: Answer): string | undefined {
  return status >= 300 && status < 400 && status !== 304 ? (headers.get("location") ?? "") : undefined;
}

/** Returns the stop for a target that redirects. */
export function toStopOfRedirect(
  location: string,
  requested: string,
  { baseUrl }: CompleteTarget,
  status: number,
): Stop {
  const asked = new URL(requested);
  const to = URL.canParse(location, requested) ? new URL(location, requested) : undefined;
  const rest = asked.href.slice(baseUrl.length);
  const isMoved = to !== undefined && rest !== "" && to.href.endsWith(rest) && /^https?:$/.test(to.protocol);
  if (isMoved) {
    const better = to.href.slice(0, -rest.length);
    return {
      reason: "redirected",
      text: `The target redirects (${status}) to ${better}. Use that URL as the base URL.`,
    };
  }
  const where = to === undefined ? "another location" : `${to.origin}${to.pathname}`;
  return {
    reason: "redirected",
    text: `The target redirects (${status}) to ${where}. Check the base URL, and whether a login page is in front of the target.`,
  };
}
