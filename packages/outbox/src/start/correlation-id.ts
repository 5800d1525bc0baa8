import { createHash } from "node:crypto";

/** Makes UUIDs of keys that no other use of version 8 gives. */
const namespace = "flowx-start outbox\n";

/**
 * Returns the UUID that belongs to a key, always the same.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8 | RFC 9562, UUID version 8}
 */
export function toCorrelationId(key: string): string {
  const bytes = createHash("sha256").update(namespace).update(key).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
