/** Room of the operations: the way from the spec's typed paths to a request. */
import type { paths } from "@flowx-start/api-types";
import createClient, { type Client } from "openapi-fetch";
import type { AttemptInit } from "../call/operation.ts";
import { OutgoingRequest } from "../call/outgoing-request.ts";
import type { ClientSettings } from "../options/client-options.ts";
import { toRequestBody } from "../values/request-body.ts";

/**
 * openapi-fetch with the spec's types. It makes address and headers; `AttemptInit.fetch` sends them.
 *
 * @internal
 */
export type SpecClient = Client<paths>;

/**
 * Creates the client that all operations use.
 *
 * @internal
 */
export function createSpecClient({ baseUrl }: ClientSettings): SpecClient {
  return createClient<paths>({ baseUrl, Request: OutgoingRequest as unknown as typeof Request });
}

/**
 * What an operation hands to openapi-fetch beside its parameters.
 *
 * @internal
 */
export interface SpecInit {
  headers: Record<string, string>;
  fetch: (request: Request) => Promise<Response>;
  parseAs: "stream";
  bodySerializer?: () => string | ReadableStream<Uint8Array>;
}

/**
 * Returns what an operation hands to openapi-fetch.
 *
 * @param json - The body, serialised once for all attempts.
 * @internal
 */
export function toRequestInit({ headers, fetch }: AttemptInit, json?: string): SpecInit {
  const init: SpecInit = { headers, fetch: fetch as unknown as SpecInit["fetch"], parseAs: "stream" };
  if (json !== undefined) init.bodySerializer = () => toRequestBody(json);
  return init;
}
