import type { Settings } from "../options/settings.ts";
import { quoteWord } from "./quote-word.ts";

/**
 * Returns a command line of this program that you can copy into a POSIX shell. It selects the outbox of this run.
 *
 * @param words - The arguments after the program's name.
 */
export function toCommand(words: readonly string[], { outboxWords }: Pick<Settings, "outboxWords">): string {
  return ["flowx-start", ...words, ...outboxWords].map(quoteWord).join(" ");
}
