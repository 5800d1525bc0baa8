import { HttpResponse, http, type RequestHandler } from "msw";
import { createMockFetch, type MockFetch } from "./create-mock-fetch.ts";

/**
 * Returns handlers for Mock Service Worker that answer everything under a base URL from a mock.
 *
 * Where a scenario breaks the connection, the intercepted `fetch` rejects as MSW lets it: with `TypeError: Failed to fetch`.
 *
 * @param baseUrl - The base URL of the client.
 * @throws `TypeError` if the base URL is not a URL.
 * @param mock - Default: a mock of the documentation's data.
 * @example
 * ```ts
 * import { createMockFetch } from "@flowx-start/mock-server";
 * import { toMswHandlers } from "@flowx-start/mock-server/msw";
 * import { setupServer } from "msw/node";
 *
 * const mock = createMockFetch();
 * const server = setupServer(...toMswHandlers("https://flowx.example.com", mock));
 * server.listen();
 * ```
 */
export function toMswHandlers(baseUrl: string, mock: MockFetch = createMockFetch()): RequestHandler[] {
  const answer = async ({ request }: { request: Request }): Promise<Response> => {
    try {
      return await mock.fetch(request);
    } catch {
      // A broken connection is told to MSW in its own way; a call that was given up it has rejected by itself.
      return HttpResponse.error();
    }
  };
  const { origin, pathname } = new URL(baseUrl);
  const path = (origin + pathname).replace(/\/+$/, "");
  return [http.all(`${path}/*`, answer)];
}
