/** What a check found. */
export interface Finding {
  /** What was checked. */
  readonly check: string;
  /** `unknown`: it could not be told. */
  readonly status: "right" | "wrong" | "unknown";
  readonly message: string;
  /** What to do now. */
  readonly advice?: string;
}
