import { OutboxError } from "./outbox-error.ts";

/** Thrown when an option or an argument is invalid. Nothing was enqueued, decided or sent. */
export class OutboxArgumentError extends OutboxError {
  override readonly name = "OutboxArgumentError";
  override readonly code = "OUTBOX_INVALID_ARGUMENT";
  /** The path of the invalid argument, such as `database` or `start.key`. */
  readonly argument: string;

  constructor(argument: string, problem: string) {
    super(`${argument} ${problem}${problem.endsWith("?") ? "" : "."}`);
    this.argument = argument;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), argument: this.argument };
  }
}
