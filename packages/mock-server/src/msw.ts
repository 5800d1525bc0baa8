import { HttpResponse, http, type RequestHandler } from "msw";
import { createMockFetch, type MockFetch } from "./create-mock-fetch.ts";

/**
 * Returns Mock Service Worker handlers that answer every request under a base URL from a mock.
 *
 * If a scenario breaks the connection, the intercepted `fetch` rejects with MSW's `TypeError: Failed to fetch`.
 *
 * @param baseUrl - The client's base URL.
 * @throws `TypeError` if the base URL is not a URL.
 * @param mock - The mock that answers. Defaults to a new one with the data of the documentation.
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
      // MSW has its own way to break a connection, and it rejects aborted calls by itself.
      return HttpResponse.error();
    }
  };
  const { origin, pathname } = new URL(baseUrl);
  const path = (origin + pathname).replace(/\/+$/, "");
  return [http.all(`${path}/*`, answer)];
}
