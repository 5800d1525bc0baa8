/** Answer room: reads a response body up to a limit. */

/** Thrown when a body is larger than the limit. */
export class TooLargeError extends Error {
  override readonly name = "TooLargeError";
}

/**
 * Reads the body of a response as text.
 *
 * The bytes are counted after decompression. An endless body, or one that decompresses to gigabytes, is therefore read only up to
 * the limit.
 *
 * @param maxBytes - Maximum size of the body in bytes.
 * @throws {@link TooLargeError} if the body is larger. The rest of the body is canceled.
 * @internal
 */
export async function readText(response: Response, maxBytes: number): Promise<string> {
  const { body } = response;
  if (body === null) return "";
  // A caller's own `fetch` may return a different kind of response, with a Node.js stream or without a stream.
  if (typeof body?.getReader !== "function") return readForeignText(response, maxBytes);
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > maxBytes) {
      // Not awaited, because an endless body may not end when it is canceled.
      reader.cancel().catch(() => undefined);
      throw new TooLargeError(`the body is larger than ${maxBytes} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

async function readForeignText(response: Response, maxBytes: number): Promise<string> {
  const body = response.body as unknown as AsyncIterable<Uint8Array> | undefined;
  if (typeof body?.[Symbol.asyncIterator] !== "function") {
    const text = await response.text();
    if (text.length > maxBytes) throw new TooLargeError(`the body is larger than ${maxBytes} bytes`);
    return text;
  }
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new TooLargeError(`the body is larger than ${maxBytes} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
