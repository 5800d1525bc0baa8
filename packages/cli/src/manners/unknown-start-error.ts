/** Thrown when something failed after a start may have been sent. The message says how to find the outcome. */
export class UnknownStartError extends Error {
  override readonly name = "UnknownStartError";
  readonly outcome = "unknown";

  /** Returns the fields that may be printed. */
  toJSON(): Record<string, unknown> {
    const { name, message, outcome } = this;
    return { name, message, outcome };
  }
}
