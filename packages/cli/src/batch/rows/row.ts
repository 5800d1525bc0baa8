/** A row of a file that can be read. */
export interface Row {
  /** The line that it begins on, from 1. */
  readonly line: number;
  /** How many bytes of the file it takes. */
  readonly bytes: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** A row that cannot be read. */
export interface BadRow {
  readonly line: number;
  readonly bytes: number;
  /** What is wrong, as a sentence without the values themselves: they may be personal data. */
  readonly problem: string;
}

/** Tells a bad row. */
export function isBadRow(row: Row | BadRow): row is BadRow {
  return "problem" in row;
}

/** A row may be as long as this: more than a start may weigh, with every character escaped. */
export const maxRowBytes = 8_388_608;
