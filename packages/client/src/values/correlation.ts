/** Room of the values: the UUID that finds a process instance again. */
import { createUuid } from "../observe/request-id.ts";

/**
 * Returns the UUID of a start, one for all attempts of a call.
 *
 * @param key - The name under which it stands in the initial values; `undefined` where correlation is off. A string that the
 * caller already put there is kept, so that a job can bring its own.
 * @internal
 */
export function toCorrelationId(key: string | undefined, initialValues: unknown): string | undefined {
  if (key === undefined) return undefined;
  try {
    const own = (initialValues as Record<string, unknown>)[key];
    if (typeof own === "string" && own !== "") return own;
  } catch {
    // Values that cannot be read are refused later, with the path.
  }
  return createUuid();
}
