/** Room of the answers: reads a body up to a bound, whatever the server sends. */

/** A body was larger than what is read. */
export class TooLargeError extends Error {
  override readonly name = "TooLargeError";
}

/**
 * Reads the body of an answer as text.
 *
 * The bytes are counted as they come out of the decompression, so an answer without end, or one that unpacks to gigabytes, costs no
 * more than the limit.
 *
 * @param maxBytes - More than this is not read.
 * @throws {@link TooLargeError} if the body is larger; the connection is given up.
 * @internal
 */
export async function readText(response: Response, maxBytes: number): Promise<string> {
  const { body } = response;
  if (body === null) return "";
  // A `fetch` of the caller's may have answers of its own kind, with a stream of Node.js or none.
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
      // Not waited for: a body that never ends need not end when it is told so.
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
