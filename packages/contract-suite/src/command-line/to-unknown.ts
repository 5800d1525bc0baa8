/**
 * Returns the message for an unknown flag or field. It suggests the nearest known name, or lists all known names.
 *
 * @param kind - The kind of the name, such as `flag`.
 */
export function toUnknown(name: string, kind: string, known: readonly string[]): string {
  const nearest = findNearest(name, known);
  const hint = nearest === undefined ? `Known ${kind}s: ${known.join(", ")}.` : `Did you mean ${nearest}?`;
  return `${name} is not a known ${kind}. ${hint}`;
}

/** Returns the nearest name that is at most two edits away, ignoring case. */
function findNearest(name: string, known: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  const [best] = known
    .map((candidate) => ({ candidate, edits: countEdits(lower, candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= Math.min(2, candidate.length / 2))
    .sort((one, other) => one.edits - other.edits);
  return best?.candidate;
}

/** Returns the Levenshtein distance. */
function countEdits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, otherLetter] of [...other].entries()) {
      const replaced = (row[j] ?? 0) + (letter === otherLetter ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
