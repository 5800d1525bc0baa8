/** Arguments room: checks URLs that tokens or secrets are sent to. */
import { noCall } from "../errors/flowx-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/**
 * Checks a base URL and returns it without a trailing slash.
 *
 * @param value - Origin and optional path prefix, with or without a trailing slash.
 * @param allowInsecureHttp - Whether a token may be sent over plain http to another machine.
 * @throws {@link InvalidArgumentError} under the same conditions as {@link assertSafeUrl}.
 * @internal
 */
export function toBaseUrl(value: unknown, allowInsecureHttp: boolean): string {
  return assertSafeUrl("baseUrl", value, allowInsecureHttp).href.replace(/\/+$/, "");
}

/**
 * Checks a URL before a secret is sent to it.
 *
 * @param name - The name of the option in errors. The URL itself is not printed, because it may contain credentials.
 * @param allowInsecureHttp - Whether the secret may be sent over plain http to another machine.
 * @throws {@link InvalidArgumentError} if the value is not an http(s) URL, has credentials, a query or a fragment, or uses plain http
 * to another machine without `allowInsecureHttp`.
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
  if (url.username !== "" || url.password !== "") return refuse("must not contain credentials");
  // `search` and `hash` do not show an empty query or fragment.
  if (/[?#]/.test(value)) return refuse("must not contain a query or a fragment");
  if (url.protocol === "http:" && !isLoopback(url.hostname) && !allowInsecureHttp) {
    return refuse(
      "must use https, because plain http to another machine exposes secrets. To allow it, set allowInsecureHttp",
    );
  }
  return url;
}

/** Returns true for hosts on this machine: `localhost` (RFC 6761), 127.0.0.0/8 and ::1. */
function isLoopback(hostname: string): boolean {
  return /^(?:.+\.)?localhost$|^127\.\d+\.\d+\.\d+$|^\[::1\]$/.test(hostname);
}
