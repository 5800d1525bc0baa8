const decimal = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/**
 * Returns a number exactly as it is written, or why that is not possible. Beyond 2^53 JavaScript, and most of what reads JSON, rounds:
 * an account number would become another one.
 *
 * @param text - A decimal number with a point; leading zeros are allowed.
 */
export function toExactNumber(text: string): number | { readonly problem: string } {
  const match = decimal.exec(text);
  if (match === null) return { problem: "is not a number (digits, with a point for decimals)" };
  const value = Number(text);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    return { problem: "is a number beyond 2^53, which would be rounded; make it a text" };
  }
  // Fifteen digits always survive, unless an exponent makes them vanish.
  if (text.length <= 15 && match[4] === undefined) return Object.is(value, -0) ? 0 : value;
  if (toDigits(match) === toDigits(decimal.exec(String(value)))) return value + 0;
  return { problem: "is a number with more digits than can be kept; make it a text" };
}

/** Equal for equal numbers, however they are written. */
function toDigits(match: RegExpExecArray | null): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") return "0";
  const power = Number(exponent) - fraction.length + (digits.length - significant.length);
  return `${sign === "-" ? "-" : ""}${significant}e${power}`;
}
