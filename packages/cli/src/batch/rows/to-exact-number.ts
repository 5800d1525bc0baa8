const decimal = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/**
 * Returns a number without rounding it, or the problem if that is not possible. JavaScript and most JSON parsers round
 * numbers beyond 2^53, which would change an account number, for example.
 *
 * @param text - A decimal number with a point as the decimal separator. Leading zeros are allowed.
 */
export function toExactNumber(text: string): number | { readonly problem: string } {
  const match = decimal.exec(text);
  if (match === null) return { problem: "is not a number (digits, with a point for decimals)" };
  const value = Number(text);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    return { problem: "is a number beyond 2^53, which would be rounded; send it as text" };
  }
  // Up to 15 digits are always exact without an exponent.
  if (text.length <= 15 && match[4] === undefined) return Object.is(value, -0) ? 0 : value;
  if (toDigits(match) === toDigits(decimal.exec(String(value)))) return value + 0;
  return { problem: "is a number with more digits than can be represented; send it as text" };
}

/** Returns a normalized form that is the same for equal numbers. */
function toDigits(match: RegExpExecArray | null): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") return "0";
  const power = Number(exponent) - fraction.length + (digits.length - significant.length);
  return `${sign === "-" ? "-" : ""}${significant}e${power}`;
}
