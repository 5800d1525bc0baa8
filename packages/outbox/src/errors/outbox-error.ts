/** The base of the outbox's own errors. What keeps a start from being sent at all is a `FlowxError` of the client instead. */
export abstract class OutboxError extends Error {
  /** Names the class of the error; stable across versions. */
  abstract readonly code: string;

  /** Returns what may be logged; `JSON.stringify` calls it. */
  toJSON(): Record<string, unknown> {
    const { name, code, message } = this;
    return { name, code, message };
  }
}
