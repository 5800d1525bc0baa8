import { OutboxError } from "./outbox-error.ts";

/** Thrown when a key already belongs to a start with a different process, app, build or initial values. Does not show the values. */
export class KeyConflictError extends OutboxError {
  override readonly name = "KeyConflictError";
  override readonly code = "OUTBOX_KEY_CONFLICT";
  /** The key. */
  readonly key: string;

  constructor(key: string) {
    super(
      `The key ${JSON.stringify(key)} already belongs to a start with different contents. Nothing was enqueued. Use a different key for a different start.`,
    );
    this.key = key;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), key: this.key };
  }
}
