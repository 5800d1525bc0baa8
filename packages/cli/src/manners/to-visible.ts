/** Makes untrusted text safe to print on one line: replaces control and text direction characters, and shortens it. */
export function toVisible(text: string, length = 200): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, " ").trim();
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}
