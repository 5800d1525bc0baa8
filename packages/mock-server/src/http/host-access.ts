import { Refusal } from "./refusal.ts";

/** Decides which callers may use the mock. */
export interface HostAccess {
  /** Refuses pages of other origins, also those that point their own host name at the mock (DNS rebinding). */
  assertMayCall(headers: Readonly<Record<string, string>>, part: "api" | "control"): void;
}

/** Options of {@link createHostAccess}. */
export interface HostAccessOptions {
  /** Host names in addition to loopback, with or without a port; `*` for any. */
  readonly allowedHosts: readonly string[];
  /** Opens the control API on addresses other than loopback, because the mock listens on them. */
  readonly isOpen: boolean;
  /** The URL that clients use, if it differs from the address. */
  readonly publicUrl: string | undefined;
  /** Trusts `X-Forwarded-Host`. */
  readonly trustForwarded: boolean;
  /** Allows pages of every origin to call the API. */
  readonly isCors: () => boolean;
}

interface Name {
  readonly hostname: string;
  readonly port: string;
}

/**
 * Creates the rules that protect the mock from web pages.
 *
 * @throws `TypeError` if an allowed host can never match.
 */
export function createHostAccess(options: HostAccessOptions): HostAccess {
  const { publicUrl, isOpen, trustForwarded, isCors } = options;
  const names = options.allowedHosts.filter((host) => host !== "*").map(toAllowedName);
  if (publicUrl !== undefined) names.push(toName(new URL(publicUrl).host));
  // A cache, because most requests repeat the headers of an earlier one.
  const approved = { api: new WeakSet<object>(), control: new WeakSet<object>() };
  const isEvery = options.allowedHosts.includes("*");
  const isAllowed = ({ hostname, port }: Name, part: "api" | "control"): boolean =>
    isEvery ||
    isLoopback(hostname) ||
    names.some((name) => name.hostname === hostname && (name.port === "" || name.port === port)) ||
    (isAddress(hostname) && (isOpen || part === "api")) ||
    // Nobody can register names without a dot, or under these suffixes, so no foreign page can have one.
    (part === "api" && /^[^.]*$|\.(?:localhost|local|internal|test)$/.test(hostname));
  return {
    assertMayCall(headers, part) {
      if (approved[part].has(headers) || (part === "api" && isCors())) return;
      const { host = "", origin } = headers;
      const name = toName(host);
      if (!isAllowed(name, part)) {
        throw new Refusal(
          403,
          `${part === "control" ? "The control API" : "The mock"} does not accept the host name ${JSON.stringify(name.hostname)}. Allow it with allowedHosts or --allow-host.`,
        );
      }
      const own = [host, ...(publicUrl === undefined ? [] : [new URL(publicUrl).host])];
      if (trustForwarded) own.push(toFirst(headers["x-forwarded-host"]));
      const site = headers["sec-fetch-site"];
      const isForeign = site === "cross-site" || (site === "same-site" && origin === undefined);
      if (!isForeign && (origin === undefined || own.includes(toHost(origin)))) {
        approved[part].add(headers);
        return;
      }
      throw new Refusal(
        403,
        part === "control"
          ? "The control API does not accept requests from pages of another origin."
          : "The mock does not accept requests from pages of another origin. Allow them with cors or --cors.",
      );
    },
  };
}

/** Returns the first of the values that proxies append to a header. */
export function toFirst(value = ""): string {
  return value.split(",")[0]?.trim() ?? "";
}

function toAllowedName(text: string): Name {
  const wrong = (why: string): TypeError =>
    new TypeError(
      `allowedHosts: ${JSON.stringify(text)} ${why}. Use a name such as flowx-mock or flowx-mock:4010, or *.`,
    );
  if (text.includes("//")) throw wrong("is a URL");
  if (text.includes("*")) throw wrong("has a wildcard");
  const bracketed = /^[\da-f:.]*:[\da-f:.]*:[\da-f:.]*$/i.test(text) ? `[${text}]` : text;
  if (!URL.canParse(`http://${bracketed}`)) throw wrong("is not the name of a host");
  const { username, pathname, search, hash } = new URL(`http://${bracketed}`);
  if (username + search + hash !== "" || pathname !== "/" || /[/\\@]/.test(text))
    throw wrong("is not the name of a host");
  return toName(bracketed);
}

/** Parses a host. The name is in lower case and has no trailing dot. */
function toName(host: string): Name {
  if (!URL.canParse(`http://${host}`)) return { hostname: "", port: "" };
  const { hostname } = new URL(`http://${host}`);
  return { hostname: hostname.replace(/\.$/, ""), port: /:(\d+)$/.exec(host)?.[1] ?? "" };
}

function toHost(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : "";
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

function isAddress(hostname: string): boolean {
  return hostname.startsWith("[") || /^\d+\.\d+\.\d+\.\d+$/.test(hostname);
}
