import { OutboxError } from "./outbox-error.ts";

/** The key belongs to a start with another process, app, build or other initial values. Shows neither values. */
export class KeyConflictError extends OutboxError {
  override readonly name = "KeyConflictError";
  override readonly code = "OUTBOX_KEY_CONFLICT";
  readonly key: string;

  constructor(key: string) {
    super(
      `The key ${JSON.stringify(key)} already belongs to a start with other contents. Nothing was enqueued. Use another key for another start.`,
    );
    this.key = key;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), key: this.key };
  }
}
