import { OutboxError } from "./outbox-error.ts";

/** Another process has the folder open. Nothing was read or written. */
export class OutboxLockedError extends OutboxError {
  override readonly name = "OutboxLockedError";
  override readonly code = "OUTBOX_LOCKED";
  readonly folder: string;

  constructor(folder: string, holder: string) {
    super(
      `The outbox in ${folder} is open in another process${holder}. One process at a time can use a folder; for several, use a postgres:// URL.`,
    );
    this.folder = folder;
  }
}
