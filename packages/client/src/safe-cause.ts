/**
 * Copies what is safe of an error that others made: name, message, code and stack, and the same of its causes.
 *
 * Errors of HTTP libraries carry the request, with its token and its body, in properties of their own; those stay behind.
 *
 * @param error - Whatever was thrown.
 * @param secret - Is replaced in the texts, should it stand there.
 * @returns `undefined` if it was no error.
 */
export function toSafeCause(error: unknown, secret?: string, depth = 0): Error | undefined {
  if (!(error instanceof Error) || depth > 5) return undefined;
  const clean = (text: string): string => (secret ? text.replaceAll(secret, "[redacted]") : text);
  const cause = toSafeCause(error.cause, secret, depth + 1);
  const copy = new Error(clean(error.message), cause === undefined ? undefined : { cause });
  copy.name = error.name;
  copy.stack = clean(error.stack ?? `${error.name}: ${error.message}`);
  for (const key of ["code", "syscall"] as const) {
    const value = (error as { code?: unknown; syscall?: unknown })[key];
    if (typeof value === "string") Object.assign(copy, { [key]: clean(value) });
  }
  return copy;
}
