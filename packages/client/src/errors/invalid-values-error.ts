/** Room of the errors. */
import { type CallContext, FlowxError } from "./flowx-error.ts";
import { toVisibleLine } from "./visible-line.ts";

/** One thing that a schema refuses, without the value. */
export interface ValueIssue {
  /** What is wrong, in the schema's words; initial values that it quotes are replaced by `[redacted]`. */
  readonly message: string;
  /** Where, such as `applicant.emails[0]`; empty for the values as a whole. */
  readonly path: string;
}

/** The message names this many issues; all of them are in `issues`. */
const mostNamed = 10;

/** The schema of the process refuses the initial values. Nothing was sent. */
export class InvalidValuesError extends FlowxError {
  override readonly name = "InvalidValuesError";
  override readonly code = "FLOWX_INVALID_VALUES";
  /** The process whose schema refuses the values. */
  readonly processName: string;
  /** What the schema refuses. */
  readonly issues: readonly ValueIssue[];

  /**
   * Made by the client only.
   *
   * @internal
   */
  constructor(context: CallContext, processName: string, issues: readonly ValueIssue[]) {
    const named = issues
      .slice(0, mostNamed)
      .map(({ path, message }) => `${path === "" ? "initialValues" : path}: ${message}`);
    if (issues.length > mostNamed) named.push(`and ${issues.length - mostNamed} more`);
    const name = toVisibleLine(processName, 100);
    super(context, "not-started", `The initial values do not fit the schema of "${name}": ${named.join("; ")}`);
    this.processName = processName;
    this.issues = issues;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), processName: this.processName, issues: this.issues };
  }
}
