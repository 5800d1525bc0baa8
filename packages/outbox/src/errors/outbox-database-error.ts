import { OutboxError } from "./outbox-error.ts";

/** Thrown when the driver or the schema is missing, or when the schema is too old or too new. The message says what to do. */
export class OutboxDatabaseError extends OutboxError {
  override readonly name = "OutboxDatabaseError";
  override readonly code = "OUTBOX_DATABASE";

  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
  }
}
