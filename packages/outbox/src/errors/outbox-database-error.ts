import { OutboxError } from "./outbox-error.ts";

/** The database cannot be used as it is: no driver, no schema, or a newer one. The message says what to do. */
export class OutboxDatabaseError extends OutboxError {
  override readonly name = "OutboxDatabaseError";
  override readonly code = "OUTBOX_DATABASE";

  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
  }
}
