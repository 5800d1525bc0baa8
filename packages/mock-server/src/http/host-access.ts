import { Refusal } from "./refusal.ts";

/** Who may call the mock under which name. */
export interface HostAccess {
  /** A page of another origin, or one that has its own name point here (DNS rebinding), is refused. */
  assertMayCall(headers: Readonly<Record<string, string>>, part: "api" | "control"): void;
}

/** Options of {@link createHostAccess}. */
export interface HostAccessOptions {
  /** Names beside loopback, with or without a port; `*` for every name. */
  readonly allowedHosts: readonly string[];
  /** Lets addresses that are not loopback call the control API, because the mock listens on them. */
  readonly isOpen: boolean;
  /** The URL that clients use, if it is another. */
  readonly publicUrl: string | undefined;
  /** Reads `X-Forwarded-Host`. */
  readonly trustForwarded: boolean;
  /** Lets pages of every origin call the API. */
  readonly isCors: () => boolean;
}

interface Name {
  readonly hostname: string;
  readonly port: string;
}

/**
 * Creates the rules for calls that a web page could make.
 *
 * @throws `TypeError` for an allowed host that could never match.
 */
export function createHostAccess(options: HostAccessOptions): HostAccess {
  const { publicUrl, isOpen, trustForwarded, isCors } = options;
  const names = options.allowedHosts.filter((host) => host !== "*").map(toAllowedName);
  if (publicUrl !== undefined) names.push(toName(new URL(publicUrl).host));
  // Most requests have the headers of one before them.
  const approved = { api: new WeakSet<object>(), control: new WeakSet<object>() };
  const isEvery = options.allowedHosts.includes("*");
  const isAllowed = ({ hostname, port }: Name, part: "api" | "control"): boolean =>
    isEvery ||
    isLoopback(hostname) ||
    names.some((name) => name.hostname === hostname && (name.port === "" || name.port === port)) ||
    (isAddress(hostname) && (isOpen || part === "api")) ||
    // Nobody can register such a name, so no foreign page can have it: that of a container, of an upstream.
    (part === "api" && /^[^.]*$|\.(?:localhost|local|internal|test)$/.test(hostname));
  return {
    assertMayCall(headers, part) {
      if (approved[part].has(headers) || (part === "api" && isCors())) return;
      const { host = "", origin } = headers;
      const name = toName(host);
      if (!isAllowed(name, part)) {
        throw new Refusal(
          403,
          `${part === "control" ? "The control API" : "The mock"} does not answer as ${JSON.stringify(name.hostname)}: allow it with allowedHosts or --allow-host.`,
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
          ? "The control API does not answer to pages of another origin."
          : "The mock does not answer to pages of another origin: allow it with cors or --cors.",
      );
    },
  };
}

/** Returns the first of the values that proxies have added to a header. */
export function toFirst(value = ""): string {
  return value.split(",")[0]?.trim() ?? "";
}

function toAllowedName(text: string): Name {
  const wrong = (why: string): TypeError =>
    new TypeError(
      `allowedHosts: ${JSON.stringify(text)} ${why}. Give a name such as flowx-mock or flowx-mock:4010, or *.`,
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

/** Lower case, without the full stop that ends a whole name; the port is that of the text. */
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
