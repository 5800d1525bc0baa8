/** Values room: the correlation id of a start. */
import { createUuid } from "../observe/request-id.ts";

/**
 * Returns the correlation id of a start, which all attempts of a call share: the caller's own, or a new UUID.
 *
 * @param key - The name of the correlation id in the initial values; `undefined` if correlation is off. If the values already have a
 * non-empty string under this name, that string is used.
 * @internal
 */
export function toCorrelationId(key: string | undefined, initialValues: unknown): string | undefined {
  if (key === undefined) return undefined;
  try {
    const own = (initialValues as Record<string, unknown>)[key];
    if (typeof own === "string" && own !== "") return own;
  } catch {
    // Values that throw when they are read are rejected later, with their path.
  }
  return createUuid();
}
