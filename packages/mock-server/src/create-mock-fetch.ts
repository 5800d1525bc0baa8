import { defineMockConfig } from "./config/check-mock-config.ts";
import type { MockConfig } from "./config/mock-config.ts";
import { createFront } from "./front.ts";
import { type Mock, toMock } from "./mock.ts";
import { toFetch } from "./web-adapter.ts";

/** A mock without a socket. */
export interface MockFetch extends Mock {
  /** Answers a request as `fetch` would: any host, no network. Rejects where a scenario breaks the connection. */
  readonly fetch: typeof globalThis.fetch;
}

/**
 * Creates a mock without a socket, for whatever takes a `fetch`.
 *
 * @throws {@link MockConfigError} with every mistake of the configuration.
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
  const front = createFront(defineMockConfig(config), "http://flowx-mock.localhost");
  const mock = toMock(front, () => front.root);
  return Object.assign(mock, { fetch: toFetch(front) });
}
