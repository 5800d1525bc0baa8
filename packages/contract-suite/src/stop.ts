import type { CompleteTarget } from "./contract-target.ts";
import type { Answer } from "./exchange.ts";
import type { Failure } from "./target-failure.ts";

/** Why a run ended before its end. */
export type StopReason =
  | "unreachable"
  | "silent"
  | "rate-limited"
  | "redirected"
  | "certificate"
  | "interrupted"
  | "bailed";

/** The end of a run before its end. */
export interface Stop {
  readonly reason: StopReason;
  /** One line that says what to do. */
  readonly text: string;
}

/** Says what is wrong with a target that gave no answer. */
export function toStopOfFailure(failure: Failure, { baseUrl, timeoutMs }: CompleteTarget): Stop {
  const { origin, host } = new URL(baseUrl);
  const code = /\(\w+\)$/.exec(failure.text)?.[0] ?? "";
  switch (failure.kind) {
    case "unknown-host":
      return { reason: "unreachable", text: `The host ${host} is not known ${code}: is the base URL right?` };
    case "unreachable":
      return {
        reason: "unreachable",
        text: `Nobody answers at ${origin} ${code}: is the target up, is the base URL right?`,
      };
    case "proxy":
      return { reason: "unreachable", text: `A proxy refuses to connect to ${host}: see HTTPS_PROXY and NO_PROXY.` };
    case "blocked-port":
      return {
        reason: "unreachable",
        text: `fetch connects to no server at ${origin}: the port is one that it blocks.`,
      };
    case "certificate":
      return {
        reason: "certificate",
        text: `The certificate of ${origin} is refused ${code}: if your own authority signed it, set NODE_EXTRA_CA_CERTS to its PEM file.`,
      };
    case "no-tls":
      return {
        reason: "certificate",
        text: `${origin} does not speak TLS as expected ${code}: https or http, which port?`,
      };
    case "silent":
      return {
        reason: "silent",
        text: `The target answers nothing within ${timeoutMs} ms: is it up? A longer --timeout helps if it is only slow.`,
      };
    case "interrupted":
      return interrupted;
    default:
      return {
        reason: "unreachable",
        text: `The connections to ${origin} break ${code}: is it a server of HTTP, is it up?`,
      };
  }
}

/** The end of a run that was asked to end. */
export const interrupted: Stop = { reason: "interrupted", text: "The run was interrupted." };

/** Returns where an answer redirects to; `undefined` if it does not. */
export function toRedirect({ status, headers }: Answer): string | undefined {
  return status >= 300 && status < 400 && status !== 304 ? (headers.get("location") ?? "") : undefined;
}

/** Says what to do about a target that redirects. */
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
    return { reason: "redirected", text: `The target redirects (${status}) to ${better}: change the base URL to it.` };
  }
  const where = to === undefined ? "somewhere else" : `${to.origin}${to.pathname}`;
  return {
    reason: "redirected",
    text: `The target redirects (${status}) to ${where}: is the base URL right, is there a page to log in at in front of it?`,
  };
}
