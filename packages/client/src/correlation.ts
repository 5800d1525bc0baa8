/** Initial values with the UUID that finds their process instance again. */
export interface Correlated {
  values: Record<string, unknown>;
  correlationId: string | undefined;
}

/**
 * Adds a UUID to initial values, once for all attempts. The caller's object stays as it is.
 *
 * @param key - The name under which it stands; `undefined` where correlation is off. A string that the caller already put
 * there is kept, so that a job can bring its own.
 */
export function toCorrelated(key: string | undefined, initialValues: object): Correlated {
  const values = initialValues as Record<string, unknown>;
  if (key === undefined || typeof initialValues !== "object" || initialValues === null) {
    return { values, correlationId: undefined };
  }
  const own = values[key];
  if (typeof own === "string" && own !== "") return { values, correlationId: own };
  const correlationId = crypto.randomUUID();
  return { values: { ...values, [key]: correlationId }, correlationId };
}
