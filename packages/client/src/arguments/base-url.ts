/** Room of the arguments: addresses that a token or a secret is sent to. */
import { noCall } from "../errors/flowx-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/**
 * Checks a base URL and returns it without a trailing slash.
 *
 * @param value - Origin and optional path prefix, with or without a trailing slash.
 * @param allowInsecureHttp - Whether a token may travel over plain http to another machine.
 * @throws {@link InvalidArgumentError} as {@link assertSafeUrl} does.
 * @internal
 */
export function toBaseUrl(value: unknown, allowInsecureHttp: boolean): string {
  return assertSafeUrl("baseUrl", value, allowInsecureHttp).href.replace(/\/+$/, "");
}

/**
 * Checks a URL that a secret is going to be sent to.
 *
 * @param name - Names the option in errors; the URL itself is not printed, it might hold credentials.
 * @param allowInsecureHttp - Whether the secret may travel over plain http to another machine.
 * @throws {@link InvalidArgumentError} if it is no http(s) URL, has credentials, a query or a fragment, or is plain http
 * to another machine than this one.
 * @internal
 */
export function assertSafeUrl(name: string, value: unknown, allowInsecureHttp: boolean): URL {
  const refuse = (problem: string): never => {
    throw new InvalidArgumentError(noCall, name, problem);
  };
  if (typeof value !== "string" || !URL.canParse(value)) {
    return refuse("is not a URL; expected something like https://flowx.example.com/rtm");
  }
  const url = new URL(value);
  if (url.protocol !== "https:" && url.protocol !== "http:") return refuse("must begin with https:// or http://");
  if (url.username !== "" || url.password !== "") return refuse("must not hold credentials");
  // An empty query or fragment leaves no trace in `search` and `hash`.
  if (/[?#]/.test(value)) return refuse("must not hold a query or a fragment");
  if (url.protocol === "http:" && !isLoopback(url.hostname) && !allowInsecureHttp) {
    return refuse("is plain http to another machine, which would show the token; use https, or allowInsecureHttp");
  }
  return url;
}

/** Hosts that never leave this machine: `localhost` (RFC 6761), 127.0.0.0/8 and ::1. */
function isLoopback(hostname: string): boolean {
  return /^(?:.+\.)?localhost$|^127\.\d+\.\d+\.\d+$|^\[::1\]$/.test(hostname);
}
