/** Operations room: builds requests from the spec's typed paths. */
import type { paths } from "@flowx-start/api-types";
import createClient, { type Client } from "openapi-fetch";
import type { Dispatch } from "../call/operation.ts";
import { OutgoingRequest } from "../call/outgoing-request.ts";
import type { ClientSettings } from "../options/client-options.ts";

/**
 * openapi-fetch with the spec's types. It builds the URL and the headers of an operation.
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
  return createClient<paths>({
    baseUrl,
    Request: OutgoingRequest as unknown as typeof Request,
    pathSerializer: fillPath,
  });
}

/**
 * The options that an operation passes to openapi-fetch besides its parameters.
 *
 * @internal
 */
export interface SpecInit {
  fetch: (request: Request) => Promise<Response>;
  parseAs: "stream";
}

/**
 * Returns the options that an operation passes to openapi-fetch. They do not include the body, because `Operation.json` is sent as
 * it is.
 *
 * @internal
 */
export function toSpecInit(fetch: Dispatch): SpecInit {
  return { fetch: fetch as unknown as SpecInit["fetch"], parseAs: "stream" };
}

/** Encodes each parameter as one segment. openapi-fetch's own function also supports lists and objects, but is slower. */
function fillPath(route: string, parameters: Record<string, unknown>): string {
  let path = route;
  for (const name in parameters) path = path.replace(`{${name}}`, () => encodeURIComponent(String(parameters[name])));
  return path;
}
