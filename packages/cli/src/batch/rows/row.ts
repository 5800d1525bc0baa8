/** A valid row of a file. */
export interface Row {
  /** The line on which the row begins, starting at 1. */
  readonly line: number;
  /** The size of the row in bytes. */
  readonly bytes: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** An invalid row of a file. */
export interface BadRow {
  readonly line: number;
  readonly bytes: number;
  /** The problem, without the values, because they may be personal data. */
  readonly problem: string;
}

/** Returns true for an invalid row. */
export function isBadRow(row: Row | BadRow): row is BadRow {
  return "problem" in row;
}

/** The maximum size of a row. It exceeds the largest possible start, even with every character escaped. */
export const maxRowBytes = 8_388_608;
