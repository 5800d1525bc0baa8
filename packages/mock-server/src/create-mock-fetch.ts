import { toFetch } from "./adapters/web-adapter.ts";
import { defineMockConfig } from "./config/check-mock-config.ts";
import type { MockConfig } from "./config/mock-config.ts";
import { type MockClientOptions, toClientOptions } from "./host/client-options.ts";
import { type Mock, toMock } from "./host/mock.ts";
import { createMockHost } from "./host/mock-host.ts";

/** An in-process mock. */
export interface MockFetch extends Mock {
  /** Answers a request to any host, without a network. Rejects as `fetch` does if a scenario breaks the connection. */
  readonly fetch: typeof globalThis.fetch;
}

/**
 * Creates an in-process mock for code that accepts a `fetch` function.
 *
 * @throws {@link MockConfigError} that lists every mistake in the configuration.
 * @example
 * ```ts
 * import { createMockFetch } from "@flowx-start/mock-server";
 *
 * const flowx = createMockFetch();
 * const response = await flowx.fetch("http://flowx.test/api/runtime/unknown", { method: "POST" });
 * console.log(response.status, flowx.requests.length); // 404 1
 * ```
 */
export function createMockFetch(config: MockConfig = {}): MockFetch {
  const host = createMockHost(defineMockConfig(config), "http://flowx-mock.localhost");
  const mock = toMock(host, () => host.root);
  const fetch = toFetch(host);
  const toOptions = (): MockClientOptions => ({ ...toClientOptions(host, host.root.catalog.workspaces), fetch });
  return Object.defineProperties(mock, {
    fetch: { value: fetch, enumerable: true },
    clientOptions: { get: toOptions, enumerable: true },
  }) as MockFetch;
}
