import type { InitialValues } from "@flowx-start/api-types";

/** A body as openapi-fetch takes it. */
export interface RequestBody {
  /** Only for the type; the serialiser ignores it. */
  body: InitialValues;
  bodySerializer: () => string | ReadableStream<Uint8Array>;
  duplex?: "half";
}

/**
 * Returns a serialised body as openapi-fetch takes it.
 *
 * On Deno it becomes a stream: Deno sends a body that it can read again a second time, by itself, when a kept-alive
 * connection breaks, and that would be a second start.
 *
 * @param text - JSON.
 * @see {@link https://github.com/denoland/deno/issues/35610 | denoland/deno#35610}
 */
export function toRequestBody(text: string): RequestBody {
  if (!("Deno" in globalThis)) return { body: {}, bodySerializer: () => text };
  return { body: {}, bodySerializer: () => new Blob([text]).stream(), duplex: "half" };
}
