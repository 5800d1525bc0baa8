/// <reference lib="esnext.disposable" preserve="true" />
import { answerRequest } from "./adapters/answer-request.ts";
import { createCertificate } from "./adapters/certificate.ts";
import { listen } from "./adapters/listen.ts";
import { toRequestListener } from "./adapters/node-adapter.ts";
import { defineMockConfig } from "./config/check-mock-config.ts";
import type { MockConfig } from "./config/mock-config.ts";
import { type Mock, toMock } from "./host/mock.ts";
import { createMockHost } from "./host/mock-host.ts";
import { createHostAccess } from "./http/host-access.ts";

/** Options of {@link startMockServer}. */
export interface MockServerOptions extends MockConfig {
  /** Default 0: a free port. */
  port?: number;
  /** Default `127.0.0.1`: only this machine. */
  hostname?: string;
  /**
   * Listens for https, with this certificate (PEM) or with `true` one that is made for the purpose. Clients choose between HTTP/2
   * and HTTP/1.1. Default false.
   */
  https?: boolean | { key: string; cert: string };
  /**
   * Names beside loopback under which the mock may be called: `flowx-mock`, `flowx-mock:4010`, or `*` for every name. Default
   * none; the API, without the control API, also answers under addresses and under names that nobody can register.
   */
  allowedHosts?: readonly string[];
  /** The URL that clients use, if there is a proxy in front: it is what tokens, discovery, `url` and `pageUrl` name. */
  publicUrl?: string;
  /** Takes that URL from `X-Forwarded-Proto`, `-Host` and `-Prefix` of each request. Default false. */
  trustForwarded?: boolean;
}

/** A mock that listens. `await using` closes it. */
export interface MockServer extends Mock, AsyncDisposable {
  /** The base URL, base path included, without a trailing slash. */
  readonly url: string;
  /** The same on this machine, whatever the public URL is. */
  readonly localUrl: string;
  /** The page to look at: `http://127.0.0.1:4010/__mock/ui`. */
  readonly pageUrl: string;
  /** The certificate, PEM, for clients to trust; `undefined` without https. */
  readonly certificate: string | undefined;
  /** Stops listening, ends every connection, and resolves when all is closed. */
  close(): Promise<void>;
}

/**
 * Starts the mock on a port of this machine.
 *
 * @throws {@link MockConfigError} with every mistake of the configuration.
 * @throws `TypeError` for an allowed host or a public URL that could never work.
 * @throws `Error` if the port cannot be listened on; the message says what to do.
 * @example
 * ```ts
 * import { startMockServer } from "@flowx-start/mock-server";
 *
 * const server = await startMockServer();
 * console.log(server.url, server.instances.length);
 * await server.close();
 * ```
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const { port = 0, hostname = "127.0.0.1", https = false, ...more } = options;
  const { allowedHosts = [], publicUrl: givenUrl, trustForwarded = false, ...config } = more;
  const publicUrl = givenUrl === undefined ? undefined : toPublicUrl(givenUrl);
  const host = createMockHost(defineMockConfig(config), "");
  const isEverywhere = /^(?:0\.0\.0\.0|::|)$/.test(hostname);
  host.access = createHostAccess({
    // A name to listen on is one under which it is called.
    allowedHosts: isEverywhere ? allowedHosts : [...allowedHosts, hostname],
    ...{ isOpen: isEverywhere, publicUrl, trustForwarded, isCors: () => host.config.cors === true },
  });
  const tls = https === true ? await createCertificate() : https || undefined;
  const scheme = tls === undefined ? "http" : "https";
  const server = await listen({
    ...{ port, hostname, tls },
    onRequest: toRequestListener((request) => answerRequest(host, request), { scheme, publicUrl, trustForwarded }),
    isReset: () => host.root.isResetOnAccept(),
  });
  host.origin = publicUrl ?? toUrl(hostname, server.port, scheme);
  // So that the next request needs a new connection, which the scenario can reset.
  host.root.feed.watchers.add(() => {
    if (host.root.scenarios.resetOnAccept) server.closeIdle();
  });
  const mock = toMock(host, () => host.root);
  return Object.defineProperties(mock, {
    url: { get: () => host.origin + (host.config.basePath ?? "") },
    localUrl: { get: () => toUrl(hostname, server.port, scheme) + (host.config.basePath ?? "") },
    pageUrl: { get: () => `${host.origin}/__mock/ui` },
    certificate: { value: tls?.cert },
    close: { value: server.close },
    [Symbol.asyncDispose]: { value: server.close },
  }) as MockServer;
}

/** Returns the URL of an address that can be called: one of IPv6 in brackets, that of this machine where it is every address. */
export function toUrl(hostname: string, port: number, scheme: "http" | "https" = "http"): string {
  const callable = { "0.0.0.0": "127.0.0.1", "::": "::1", "": "localhost" }[hostname] ?? hostname;
  return `${scheme}://${callable.includes(":") ? `[${callable}]` : callable}:${port}`;
}

function toPublicUrl(text: string): string {
  const wrong = (why: string): TypeError =>
    new TypeError(`publicUrl: ${JSON.stringify(text)} ${why}. Give one such as https://flowx.example.com.`);
  if (!URL.canParse(text)) throw wrong("is not a URL");
  const { protocol, origin, pathname, search, hash, username } = new URL(text);
  if (protocol !== "http:" && protocol !== "https:") throw wrong("is neither http nor https");
  if (search + hash + username !== "") throw wrong("has more than a host and a path");
  return origin + pathname.replace(/\/+$/, "");
}
