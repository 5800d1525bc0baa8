/** Characters with an effect on terminals and logs: control characters, unusual line ends, text direction marks. */
const active = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** Commands that CI servers recognize anywhere in a line: `##[error]`, `##vso[…]`, `##teamcity[…]`. */
const command = /##(?=\w{0,16}\[)/g;

/**
 * Makes untrusted text safe to print: escapes control characters, such as `\u{1b}`, and shortens long text.
 *
 * @param keep - Characters that are not escaped, such as line feeds.
 */
export function toVisible(text: string, limit: number, keep = ""): string {
  const cut = text.length > limit ? `${text.slice(0, limit)}…` : text;
  const shown = cut
    .replace(active, (unit) => (keep.includes(unit) ? unit : `\\u{${unit.codePointAt(0)?.toString(16)}}`))
    .replace(command, "\\u{23}#");
  return cut === text ? shown : `${shown} (${text.length} characters)`;
}

const shortJson = 200;

/** Returns a value as one short line of JSON, or a description if it is nested too deeply for JSON. */
export function toShortJson(value: unknown): string {
  if (value === undefined) return "nothing";
  try {
    return toVisible(JSON.stringify(value), shortJson);
  } catch {
    return "a value that is nested too deeply to show";
  }
}
