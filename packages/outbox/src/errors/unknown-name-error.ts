import { OutboxArgumentError } from "./outbox-argument-error.ts";

/**
 * Returns the error for an unknown option or property. Its message suggests the nearest known name, or lists all known names.
 *
 * @param kind - The word for the name in the message.
 * @param prefix - The path before the name, such as `start.`.
 */
export function toUnknownNameError(
  kind: "option" | "property",
  prefix: string,
  name: string,
  known: readonly string[],
): OutboxArgumentError {
  const nearest = findNearest(name, known);
  const all = kind === "option" ? "options" : "properties";
  const hint = nearest === undefined ? `Known ${all}: ${known.join(", ")}` : `Did you mean ${prefix}${nearest}?`;
  return new OutboxArgumentError(prefix + name, `is not a known ${kind}. ${hint}`);
}

/** Returns the nearest known name, if it is at most two edits away. */
function findNearest(name: string, known: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  const [best] = known
    .map((one) => ({ one, distance: countEdits(lower, one.toLowerCase()) }))
    .filter(({ one, distance }) => distance <= Math.min(2, one.length / 2))
    .sort((a, b) => a.distance - b.distance);
  return best?.one;
}

/** Returns the Levenshtein distance of two names. */
function countEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
