/** The command line, a variable or a file says something that cannot be used. Nothing was sent. The message says what to do. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
