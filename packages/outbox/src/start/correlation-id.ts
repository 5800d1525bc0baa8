import { hash } from "node:crypto";

/** Makes UUIDs of keys that no other use of version 8 gives. */
const namespace = "flowx-start outbox\n";

/**
 * Returns the UUID that belongs to a key, always the same.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8 | RFC 9562, UUID version 8}
 */
export function toCorrelationId(key: string): string {
  const hex = hash("sha256", `${namespace}${key}`, "hex");
  const variant = "89ab"[Number.parseInt(hex.charAt(16), 16) & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
