/**
 * Returns the UUID that finds the process instance again, one for all attempts of a call.
 *
 * @param key - The name under which it stands in the initial values; `undefined` where correlation is off. A string that the
 * caller already put there is kept, so that a job can bring its own.
 */
export function toCorrelationId(
  key: string | undefined,
  initialValues: Readonly<Record<string, unknown>>,
): string | undefined {
  if (key === undefined) return undefined;
  const own = initialValues[key];
  return typeof own === "string" && own !== "" ? own : crypto.randomUUID();
}

/**
 * Returns initial values with the UUID in them; the given ones stay as they are.
 *
 * @param initialValues - As the schema of the process made them, so that no schema has to know the key.
 */
export function withCorrelationId(
  key: string | undefined,
  correlationId: string | undefined,
  initialValues: unknown,
): unknown {
  const isObject = typeof initialValues === "object" && initialValues !== null && !Array.isArray(initialValues);
  return key === undefined || !isObject ? initialValues : { ...initialValues, [key]: correlationId };
}
