import type { Settings } from "../options/settings.ts";

/**
 * Returns a command of this program for a person to copy into a POSIX shell, with what this run was given to find the outbox.
 *
 * @param words - What stands behind the name of the program.
 */
export function toCommand(words: readonly string[], { outboxWords }: Pick<Settings, "outboxWords">): string {
  return ["flowx-start", ...words, ...outboxWords].map(quoteWord).join(" ");
}

/** Leaves plain words as they are. */
export function quoteWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
