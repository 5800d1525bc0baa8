/** Room of the errors. */
import { type CallContext, FlowxError } from "./flowx-error.ts";

/** An argument, an option or an environment variable cannot be used. Nothing was sent. */
export class InvalidArgumentError extends FlowxError {
  override readonly name = "InvalidArgumentError";
  override readonly code = "FLOWX_INVALID_ARGUMENT";
  /** The argument, such as `baseUrl` or `initialValues.items[3]`. */
  readonly argument: string;

  /**
   * Made by the client only.
   *
   * @internal
   */
  constructor(context: CallContext, argument: string, problem: string) {
    super(context, "not-started", `${argument} ${problem}`);
    this.argument = argument;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), argument: this.argument };
  }
}
