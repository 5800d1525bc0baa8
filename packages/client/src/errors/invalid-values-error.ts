/** Errors room: initial values that a schema rejects. */
import { type CallContext, FlowxError, toCallName } from "./flowx-error.ts";

/** One problem that a schema found in the initial values. It does not contain the value. */
export interface ValueIssue {
  /** The schema's description of the problem. Initial values that it quotes are replaced by `[redacted]`. */
  readonly message: string;
  /** The path of the value, such as `applicant.emails[0]`. Empty if the problem concerns the values as a whole. */
  readonly path: string;
}

/** Maximum number of issues in the message. The `issues` property has the others as well. */
const mostNamed = 10;

/** Thrown when the schema of the process rejects the initial values. Nothing was sent. */
export class InvalidValuesError extends FlowxError {
  override readonly name = "InvalidValuesError";
  override readonly code = "FLOWX_INVALID_VALUES";
  /** The name of the process whose schema rejected the values. */
  readonly processName: string;
  /** The problems that the schema found, at most 100. */
  readonly issues: readonly ValueIssue[];

  /**
   * Only the client creates this error.
   *
   * @internal
   */
  constructor(context: CallContext, processName: string, issues: readonly ValueIssue[]) {
    const named = issues
      .slice(0, mostNamed)
      .map(({ path, message }) => `${path === "" ? "initialValues" : path}: ${message.replace(/\.+$/, "")}`);
    if (issues.length > mostNamed) named.push(`and ${issues.length - mostNamed} more`);
    const problem = `${toCallName(context)} failed: the initial values do not match the schema`;
    super(context, "not-started", `${problem}. ${named.join("; ")}`);
    this.processName = processName;
    this.issues = issues;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), processName: this.processName, issues: this.issues };
  }
}
