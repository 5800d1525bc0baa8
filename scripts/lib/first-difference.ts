/** The first line in which two texts differ; `undefined` where one of them has ended. */
export interface Difference {
  /** Counted from 1. */
  line: number;
  expected: string | undefined;
  actual: string | undefined;
}

/**
 * Finds the first line in which `actual` differs from `expected`.
 *
 * @returns `undefined` if the two are equal, byte for byte.
 */
export function findFirstDifference(expected: string, actual: string): Difference | undefined {
  if (expected === actual) return undefined;
  const wanted = expected.split("\n");
  const found = actual.split("\n");
  const index = wanted.findIndex((line, i) => line !== found[i]);
  const at = index === -1 ? wanted.length : index;
  return { line: at + 1, expected: wanted[at], actual: found[at] };
}
