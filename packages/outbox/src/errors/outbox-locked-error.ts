import { OutboxError } from "./outbox-error.ts";

/** Thrown when another process has the folder open. Nothing was read or written. */
export class OutboxLockedError extends OutboxError {
  override readonly name = "OutboxLockedError";
  override readonly code = "OUTBOX_LOCKED";
  /** The path of the folder. */
  readonly folder: string;

  constructor(folder: string, holder: string) {
    super(
      `The outbox in ${folder} is open in another process${holder}. Only one process at a time can use a folder. For several processes, use a postgres:// URL.`,
    );
    this.folder = folder;
  }
}
