import { documented } from "../http/problem.ts";
import { Refusal } from "../http/refusal.ts";

/** The usual limit of an ingress, nginx's `client_max_body_size 1m`. */
export const maxBodyBytes = 1_048_576;

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Refuses a content type other than JSON, and a compressed body.
 *
 * @param headers - Names in lower case.
 * @throws {@link Refusal} 415
 */
export function assertJson(headers: Readonly<Record<string, string>>): void {
  assertNotEncoded(headers);
  const { "content-type": contentType = "" } = headers;
  if (contentType === "application/json") return;
  if (contentType.split(";")[0]?.trim().toLowerCase() === "application/json") return;
  const violations = [{ where: "header Content-Type", message: "must be application/json" }];
  throw new Refusal(415, "Content type is not supported: application/json is expected.", { violations });
}

/**
 * Refuses a compressed body.
 *
 * @param headers - Names in lower case.
 * @throws {@link Refusal} 415 with the `Accept-Encoding` header of RFC 9110, section 12.5.3.
 */
export function assertNotEncoded({
  "content-encoding": encoding = "identity",
}: Readonly<Record<string, string>>): void {
  if (/^(?:identity)?$/i.test(encoding.trim())) return;
  const violations = [{ where: "header Content-Encoding", message: "must be identity: send the body uncompressed" }];
  throw new Refusal(415, "The content encoding is not supported: send the body uncompressed.", {
    headers: { "accept-encoding": "identity" },
    violations,
  });
}

/**
 * Decodes a body.
 *
 * @param bytes - The bytes; `undefined` if there are more than {@link maxBodyBytes}.
 * @throws {@link Refusal} 413 over the limit, 400 if it is not UTF-8.
 */
export function toText(bytes: Uint8Array | undefined): string {
  if (bytes === undefined) {
    const violations = [{ where: "body", message: `must not have more than ${maxBodyBytes} bytes` }];
    throw new Refusal(documented.tooLarge.status, documented.tooLarge.title, { violations });
  }
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Refusal(400, "The request body is not UTF-8.", {
      violations: [{ where: "body", message: "is not UTF-8" }],
    });
  }
}

/** The nesting that usual JSON parsers accept. A deeper journal could not be serialized. */
const maxNesting = 1000;

/** A JSON object and its size. */
export interface JsonObject {
  readonly value: Readonly<Record<string, unknown>>;
  /** An upper bound of the number of values in it. */
  readonly parts: number;
}

/**
 * Parses a JSON object.
 *
 * @throws {@link Refusal} 400 if the text is not JSON, is nested too deeply or is not an object.
 */
export function toJsonObject(text: string): JsonObject {
  if (isTooDeep(text)) {
    const violations = [{ where: "body", message: `must not be nested deeper than ${maxNesting}` }];
    throw new Refusal(400, "The request body is nested too deeply.", { violations });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const violations = [{ where: "body", message: "is not valid JSON" }];
    throw new Refusal(400, "The request body is not valid JSON.", { violations });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const violations = [{ where: "body", message: "must be object" }];
    throw new Refusal(400, "The request body is not a JSON object.", { violations });
  }
  return { value: value as Record<string, unknown>, parts: countParts(text) };
}

/** Counts commas and brackets. Those in strings count too, so the result is an upper bound. */
function countParts(text: string): number {
  let parts = 1;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x2c || code === 0x5b || code === 0x7b) parts += 1;
  }
  return parts;
}

/** Counts brackets outside strings. Invalid JSON is detected later. */
function isTooDeep(text: string): boolean {
  if (text.length < 2 * maxNesting) return false;
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/g)) {
    if (token === "[" || token === "{") depth += 1;
    else if (token === "]" || token === "}") depth -= 1;
    if (depth > maxNesting) return true;
  }
  return false;
}
