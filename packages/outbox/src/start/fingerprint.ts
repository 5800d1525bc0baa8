import { hash } from "node:crypto";

/** Returns a hash that is equal for equal JSON, regardless of the order of members. It does not reveal the values. */
export function toFingerprint(parts: readonly unknown[]): string {
  return hash("sha256", toCanonicalJson(parts), "base64url");
}

function toCanonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toCanonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = value as Record<string, unknown>;
  let json = "";
  for (const name of Object.keys(members).sort()) {
    const member = members[name];
    if (member !== undefined) json += `${json === "" ? "" : ","}${JSON.stringify(name)}:${toCanonicalJson(member)}`;
  }
  return `{${json}}`;
}
