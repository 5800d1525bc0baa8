/** Room of the answers: JSON in which no integer becomes another one. */

/** Strings and numbers, as they stand in JSON. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * Parses JSON. An integer that JavaScript cannot hold exactly, such as 9007199254740993, becomes the string of its digits.
 *
 * @throws `SyntaxError` if it is not JSON.
 * @internal
 */
export function parseJson(text: string): unknown {
  // First of all, because the search below takes long in a text that is not JSON.
  const value: unknown = JSON.parse(text);
  // Integers of 15 digits are always exact, and hardly any answer has longer ones.
  if (!/\d{16}/.test(text)) return value;
  return JSON.parse(text.replace(tokens, (token) => (isInexact(token) ? `"${token}"` : token)));
}

function isInexact(token: string): boolean {
  return /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token));
}
