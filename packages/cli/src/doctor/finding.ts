/** The result of a check. */
export interface Finding {
  /** The name of the check. */
  readonly check: string;
  /** `right`: passed. `wrong`: failed. `unknown`: not conclusive. */
  readonly status: "right" | "wrong" | "unknown";
  readonly message: string;
  /** The advice for the user. */
  readonly advice?: string;
}
