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
  /**
   * The port to listen on; 0 picks a free one.
   *
   * @default 0
   */
  port?: number;
  /**
   * The address to listen on. The default accepts connections from this machine only.
   *
   * @default "127.0.0.1"
   */
  hostname?: string;
  /**
   * Serves HTTPS with HTTP/2 and HTTP/1.1. Pass a PEM certificate and key, or `true` for a self-signed certificate.
   *
   * @default false
   */
  https?: boolean | { key: string; cert: string };
  /**
   * Host names, in addition to loopback, that clients may use: `flowx-mock`, `flowx-mock:4010`, or `*` for any. The API itself, but not
   * the control API, always answers under IP addresses and under names that nobody can register.
   */
  allowedHosts?: readonly string[];
  /** The URL that clients use if the mock is behind a proxy. Tokens, discovery, `url` and `pageUrl` contain it. */
  publicUrl?: string;
  /**
   * Reads the public URL from `X-Forwarded-Proto`, `-Host` and `-Prefix` of each request.
   *
   * @default false
   */
  trustForwarded?: boolean;
}

/** A mock that listens on a port. `await using` closes it. */
export interface MockServer extends Mock, AsyncDisposable {
  /** The base URL for clients, including the base path, without a trailing slash. */
  readonly url: string;
  /** The base URL on this machine, regardless of the public URL. */
  readonly localUrl: string;
  /** The URL of the page, such as `http://127.0.0.1:4010/__mock/ui`. */
  readonly pageUrl: string;
  /** The PEM certificate that clients must trust; `undefined` without HTTPS. */
  readonly certificate: string | undefined;
  /** Stops listening, closes every connection and resolves when the server has stopped. */
  close(): Promise<void>;
}

/**
 * Starts a mock server.
 *
 * @throws {@link MockConfigError} that lists every mistake in the configuration.
 * @throws `TypeError` if an allowed host or the public URL is invalid.
 * @throws `Error` if the server cannot listen on the port. The message says what to do.
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
    // Clients may also use the name that the server listens on.
    allowedHosts: isEverywhere ? allowedHosts : [...allowedHosts, hostname],
    isOpen: isEverywhere,
    publicUrl,
    trustForwarded,
    isCors: () => host.config.cors === true,
  });
  const tls = https === true ? await createCertificate() : https || undefined;
  const scheme = tls === undefined ? "http" : "https";
  const server = await listen({
    port,
    hostname,
    tls,
    onRequest: toRequestListener((request) => answerRequest(host, request), { scheme, publicUrl, trustForwarded }),
    isReset: () => host.root.isResetOnAccept(),
  });
  host.origin = publicUrl ?? toUrl(hostname, server.port, scheme);
  // The next request then needs a new connection, which the scenario can reset.
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

/** Returns a URL that can be called: with IPv6 addresses in brackets, and with loopback instead of "every address". */
export function toUrl(hostname: string, port: number, scheme: "http" | "https" = "http"): string {
  const callable = { "0.0.0.0": "127.0.0.1", "::": "::1", "": "localhost" }[hostname] ?? hostname;
  return `${scheme}://${callable.includes(":") ? `[${callable}]` : callable}:${port}`;
}

function toPublicUrl(text: string): string {
  const wrong = (why: string): TypeError =>
    new TypeError(`publicUrl: ${JSON.stringify(text)} ${why}. Use a URL such as https://flowx.example.com.`);
  if (!URL.canParse(text)) throw wrong("is not a URL");
  const { protocol, origin, pathname, search, hash, username } = new URL(text);
  if (protocol !== "http:" && protocol !== "https:") throw wrong("is neither http nor https");
  if (search + hash + username !== "") throw wrong("must contain only a host and a path");
  return origin + pathname.replace(/\/+$/, "");
}
