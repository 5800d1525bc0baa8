/** The base class of the outbox's own errors. If the client refuses a start, its `FlowxError` is thrown instead. */
export abstract class OutboxError extends Error {
  /** Identifies the class of the error. Stable across versions. */
  abstract readonly code: string;

  /** Returns the properties that are safe to log. `JSON.stringify` calls this method. */
  toJSON(): Record<string, unknown> {
    const { name, code, message } = this;
    return { name, code, message };
  }
}
