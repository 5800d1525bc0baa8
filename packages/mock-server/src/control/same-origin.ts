import { Refusal } from "../refusal.ts";

/**
 * Refuses what a foreign web page could send: a page that has its own name point here (DNS rebinding), or that calls
 * across origins.
 *
 * @param headers - Names in lower case.
 * @param allowedHosts - Names beside loopback, without a port.
 * @throws {@link Refusal} 403
 */
export function assertSameOrigin(headers: Readonly<Record<string, string>>, allowedHosts: readonly string[]): void {
  const { host = "", origin } = headers;
  const name = toHostname(host);
  if (!isLoopback(name) && !allowedHosts.includes(name)) {
    throw new Refusal(
      403,
      `The control API answers on loopback only, not as ${JSON.stringify(name)}: allow it with allowedHosts or --allow-host.`,
    );
  }
  const isForeign = headers["sec-fetch-site"] === "cross-site" || (origin !== undefined && toHost(origin) !== host);
  if (isForeign) throw new Refusal(403, "The control API does not answer to pages of another origin.");
}

function toHostname(host: string): string {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : "";
}

function toHost(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : "";
}

function isLoopback(name: string): boolean {
  return name === "localhost" || name === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(name);
}
