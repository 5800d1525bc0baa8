/** Thrown when a flag, an environment variable or a file is invalid. Nothing was sent. The message says what to do. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
