/**
 * Returns the key of a row: a text, or a whole number converted to text.
 *
 * @param field - The name of the field, or a path with dots.
 * @returns The key, or the problem with it.
 */
export function toKey(
  values: Readonly<Record<string, unknown>>,
  field: string,
): { readonly key: string } | { readonly problem: string } {
  const value = Object.hasOwn(values, field) ? values[field] : follow(values, field.split("."));
  if (typeof value === "string" && value !== "") return { key: value };
  if (typeof value === "number" && Number.isInteger(value)) return { key: String(value) };
  const isMissing = value === undefined || value === null || value === "";
  return {
    problem: isMissing
      ? `has no key: ${field} is missing or empty`
      : `${field} is the key and must be a text or a whole number`,
  };
}

function follow(values: unknown, path: readonly string[]): unknown {
  let value = values;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}
