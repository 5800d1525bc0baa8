/** Something went wrong after a start may have been sent. The message says how to find out. */
export class UnknownStartError extends Error {
  override readonly name = "UnknownStartError";
  readonly outcome = "unknown";

  /** Returns what may be printed. */
  toJSON(): Record<string, unknown> {
    const { name, message, outcome } = this;
    return { name, message, outcome };
  }
}
