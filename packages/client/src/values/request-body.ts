/** Room of the values: the body as a runtime takes it. */

/**
 * Returns a body for one request.
 *
 * On Deno it is a stream: Deno sends a body that it can read again a second time, by itself, when a kept-alive connection
 * breaks, and that would be a second start.
 *
 * @param text - JSON.
 * @see {@link https://github.com/denoland/deno/issues/35610 | denoland/deno#35610}
 * @internal
 */
export function toRequestBody(text: string): string | ReadableStream<Uint8Array> {
  return "Deno" in globalThis ? new Blob([text]).stream() : text;
}
