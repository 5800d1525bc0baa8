import { OutboxError } from "./outbox-error.ts";

/** An option or an argument cannot be used. Nothing was enqueued, decided or sent. */
export class OutboxArgumentError extends OutboxError {
  override readonly name = "OutboxArgumentError";
  override readonly code = "OUTBOX_INVALID_ARGUMENT";
  /** The argument, such as `database` or `start.key`. */
  readonly argument: string;

  constructor(argument: string, problem: string) {
    super(`${argument} ${problem}.`);
    this.argument = argument;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), argument: this.argument };
  }
}
