/** Values room: the request body in the form that the runtime needs. */

/**
 * Returns the body of one request.
 *
 * On Deno the body is a stream. When a kept-alive connection breaks, Deno resends any body that it can read again, and that would
 * be a second start.
 *
 * @param text - The body as JSON.
 * @see {@link https://github.com/denoland/deno/issues/35610 | denoland/deno#35610}
 * @internal
 */
export function toRequestBody(text: string): string | ReadableStream<Uint8Array> {
  return "Deno" in globalThis ? new Blob([text]).stream() : text;
}
