/** Errors room: an argument, option or environment variable that is invalid. */
import { type CallContext, FlowxError } from "./flowx-error.ts";

/** Thrown when an argument, an option or an environment variable is invalid. The request was not sent. */
export class InvalidArgumentError extends FlowxError {
  override readonly name = "InvalidArgumentError";
  override readonly code = "FLOWX_INVALID_ARGUMENT";
  /** The path of the invalid argument, such as `baseUrl` or `initialValues.items[3]`. */
  readonly argument: string;

  /**
   * Only the client creates this error.
   *
   * @param problem - Continues the sentence that begins with `argument`. A problem that begins with a capital letter is a sentence of
   * its own.
   * @internal
   */
  constructor(context: CallContext, argument: string, problem: string) {
    super(context, "not-started", /^[A-Z]/.test(problem) ? problem : `${argument} ${problem}`);
    this.argument = argument;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), argument: this.argument };
  }
}
