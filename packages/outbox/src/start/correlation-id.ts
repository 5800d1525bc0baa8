import { hash } from "node:crypto";

/** Keeps these UUIDs distinct from other uses of version 8. */
const namespace = "flowx-start outbox\n";

/**
 * Returns the correlation id of a key, which is always the same UUID.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8 | RFC 9562, UUID version 8}
 */
export function toCorrelationId(key: string): string {
  const hex = hash("sha256", `${namespace}${key}`, "hex");
  const variant = "89ab"[Number.parseInt(hex.charAt(16), 16) & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
