/** Operations room: an openapi-fetch client for requests that no method covers. */
import type { paths } from "@flowx-start/api-types";
import createClient, { type Client } from "openapi-fetch";
import { findPathProblem } from "../arguments/assert-path-segment.ts";
import { noCall } from "../errors/flowx-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { createRequestId } from "../observe/request-id.ts";
import type { ClientSettings } from "../options/client-options.ts";
import { invalidateToken, requestToken } from "../token/token-source.ts";

/**
 * Creates the openapi-fetch client for callers.
 *
 * It sends the token only to the base URL and does not follow redirects. It has no time limit, never retries, and does not know
 * whether a process was started.
 *
 * @internal
 */
export function createTransport(settings: ClientSettings): Client<paths> {
  // openapi-fetch calls this with `new`. The URL here is not yet normalized, so `..` is still visible.
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
      // A unique id also keeps caches from responding to the request.
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
 * Throws unless a URL is below the base URL, even after a gateway has decoded and normalized it.
 *
 * @throws {@link InvalidArgumentError} if the token could reach another server, or the request another route.
 */
function assertBelow(baseUrl: string, url: string): void {
  const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length + 1).replace(/[?#].*$/s, "") : "..";
  if (path.split("/").every((segment) => findPathProblem(decode(segment)) === undefined)) return;
  throw new InvalidArgumentError(noCall, "path", "must be below baseUrl, without empty, . or .. segments");
}

/** Decodes a segment as a gateway does before it normalizes the path. */
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
