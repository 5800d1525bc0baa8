/** Errors room: turns text written by others into one harmless line of limited length. */

/**
 * Characters that a terminal or a log does not show as they are: control characters, format characters such as bidirectional marks,
 * line and paragraph separators, unpaired surrogates, and private use characters.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]+|\s+/gu;

/** The rest of a text is ignored, so that even 5 MB are processed quickly. */
const longestRead = 20_000;

/**
 * Returns `text` as one line of visible characters.
 *
 * @param text - A text written by a server, a schema or a caller.
 * @param longest - Maximum number of characters. A longer text is cut off and ends with `…`.
 * @internal
 */
export function toVisibleLine(text: string, longest = 300): string {
  const line = text.slice(0, longestRead).replace(invisible, " ").trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}
