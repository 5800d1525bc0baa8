/** What a terminal, a log or a CI server would act on: control characters, line ends of other kinds, text direction. */
const active = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** What CI servers take for a command wherever it stands in a line: `##[error]`, `##vso[…]`, `##teamcity[…]`. */
const command = /##(?=\w{0,16}\[)/g;

/**
 * Makes a text of somebody else's safe to print: what would act becomes `\u{1b}`, and what is too long is cut.
 *
 * @param keep - Characters that stay, such as line feeds.
 */
export function toVisible(text: string, limit: number, keep = ""): string {
  const cut = text.length > limit ? `${text.slice(0, limit)}…` : text;
  const shown = cut
    .replace(active, (unit) => (keep.includes(unit) ? unit : `\\u{${unit.codePointAt(0)?.toString(16)}}`))
    .replace(command, "\\u{23}#");
  return cut === text ? shown : `${shown} (${text.length} characters)`;
}

const shortJson = 200;

/** Returns a value as JSON in one line that is not long; also a value that is too deep for JSON. */
export function toShortJson(value: unknown): string {
  if (value === undefined) return "nothing";
  try {
    return toVisible(JSON.stringify(value), shortJson);
  } catch {
    return "a value that is nested too deep to show";
  }
}
