import { createHash } from "node:crypto";

/** Returns a hash that is equal for equal JSON, whatever the order of its members. It does not show the values. */
export function toFingerprint(parts: readonly unknown[]): string {
  return createHash("sha256").update(toCanonicalJson(parts)).digest("base64url");
}

function toCanonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toCanonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${toCanonicalJson(member)}`).join(",")}}`;
}
