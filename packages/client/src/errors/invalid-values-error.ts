import { type CallContext, FlowxError } from "./flowx-error.ts";

/** One thing that a schema refuses, without the value. */
export interface ValueIssue {
  /** What is wrong, in the schema's words. */
  readonly message: string;
  /** Where, as `applicant.emails[0]`; empty for the values as a whole. */
  readonly path: string;
}

/** The schema of the process refuses the initial values. Nothing was sent. */
export class InvalidValuesError extends FlowxError {
  override readonly name = "InvalidValuesError";
  override readonly code = "FLOWX_INVALID_VALUES";
  readonly processName: string;
  readonly issues: readonly ValueIssue[];

  constructor(context: CallContext, processName: string, issues: readonly ValueIssue[]) {
    const list = issues.map(({ path, message }) => `${path === "" ? "initialValues" : path}: ${message}`).join("; ");
    super(context, "not-started", `The initial values do not fit the schema of "${processName}": ${list}.`);
    this.processName = processName;
    this.issues = issues;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), processName: this.processName, issues: this.issues };
  }
}
