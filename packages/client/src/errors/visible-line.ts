/** Room of the errors: makes one bounded, harmless line of text that others wrote. */

/**
 * Everything that a terminal or a log would not show as it is: control characters, the marks that turn the direction of
 * writing, line and paragraph separators, halves of surrogate pairs.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]+|\s+/gu;

/** Only this much of a text is looked at, so that 5 MB of it cost nothing. */
const longestRead = 20_000;

/**
 * Returns `text` as one line of visible characters.
 *
 * @param text - Written by somebody else: a server, a schema, a caller.
 * @param longest - The most characters that are kept; a longer text ends with `…`.
 * @internal
 */
export function toVisibleLine(text: string, longest = 300): string {
  const line = text.slice(0, longestRead).replace(invisible, " ").trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}
