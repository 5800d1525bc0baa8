/** Room of the operations: openapi-fetch itself, for what no method wraps. */
import type { paths } from "@flowx-start/api-types";
import createClient, { type Client } from "openapi-fetch";
import { findPathProblem } from "../arguments/assert-path-segment.ts";
import { noCall } from "../errors/flowx-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { createRequestId } from "../observe/request-id.ts";
import type { ClientSettings } from "../options/client-options.ts";
import { invalidateToken, requestToken } from "../token/token-source.ts";

/**
 * Creates the openapi-fetch client that callers may use themselves.
 *
 * It sends the token to the base URL and nowhere else, and follows no redirects. It has no time limit, repeats nothing and does
 * not know whether a process was started.
 *
 * @internal
 */
export function createTransport(settings: ClientSettings): Client<paths> {
  // openapi-fetch calls it with `new`. It sees the address as it was put together, before a URL folds `..`.
  function GuardedRequest(url: string, init: RequestInit): Request {
    assertBelow(settings.baseUrl, url);
    return new Request(url, init);
  }
  GuardedRequest.prototype = Request.prototype;
  return createClient<paths>({
    baseUrl: settings.baseUrl,
    redirect: "manual",
    Request: GuardedRequest as unknown as typeof Request,
    fetch: async (request) => {
      assertBelow(settings.baseUrl, request.url);
      const token = await requestToken(settings.token, noCall, request.signal);
      request.headers.set("authorization", `Bearer ${token}`);
      // No cache answers a request that is equal to no other.
      if (settings.sendRequestId && !request.headers.has("x-request-id")) {
        request.headers.set("x-request-id", createRequestId());
      }
      const response = await send(settings, request);
      if (response.status === 401) invalidateToken(settings.token, token);
      return response;
    },
  });
}

/**
 * Throws unless an address leads to a place below the base URL, also once a gateway has decoded and folded it.
 *
 * @throws {@link InvalidArgumentError} if it does not: the token would go to another server, or the request to another route.
 */
function assertBelow(baseUrl: string, url: string): void {
  const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length + 1).replace(/[?#].*$/s, "") : "..";
  if (path.split("/").every((segment) => findPathProblem(decode(segment)) === undefined)) return;
  throw new InvalidArgumentError(noCall, "path", "must lead to a route below baseUrl, without empty parts, . or ..");
}

/** As a gateway does before it folds the path. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return "..";
  }
}

async function send({ fetch, dispatcher }: ClientSettings, request: Request): Promise<Response> {
  if (fetch === undefined) return globalThis.fetch(request, (dispatcher && { dispatcher }) as RequestInit | undefined);
  const { url, method, headers, redirect, signal } = request;
  const body = request.body === null ? null : await request.text();
  return fetch(url, { method, headers, redirect, signal, body });
}
