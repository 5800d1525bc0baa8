import { Refusal } from "./problem.ts";

/** The usual limit of the ingress: nginx's `client_max_body_size 1m`. */
export const maxBodyBytes = 1_048_576;

/**
 * Reads the initial values of a start.
 *
 * @returns The JSON object.
 * @throws {@link Refusal} 415 for another content type, 413 over {@link maxBodyBytes}, 400 if it is not a JSON object.
 */
export async function readBody(request: Request): Promise<Record<string, unknown>> {
  const contentType = request.headers.get("content-type") ?? "";
  if (contentType.split(";")[0]?.trim().toLowerCase() !== "application/json") {
    throw new Refusal(415, "Content type is not supported: application/json is expected.");
  }
  const body = toJson(await readText(request));
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new Refusal(400, "The request body is not a JSON object.");
  }
  return body as Record<string, unknown>;
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, "The request body is not valid JSON.");
  }
}

/** Stops at the limit, so that no request makes the mock hold more. */
async function readText(request: Request): Promise<string> {
  if (request.body === null) return "";
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let text = "";
  let bytes = 0;
  for await (const chunk of request.body as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > maxBodyBytes) throw new Refusal(413, "Content Too Large");
    text += decode(decoder, chunk);
  }
  return text + decode(decoder);
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new Refusal(400, "The request body is not UTF-8.");
  }
}
