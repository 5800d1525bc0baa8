/** Answer room: parses JSON without changing large integers. */

/** Matches the strings and numbers of a JSON text. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * Parses JSON. Integers that JavaScript cannot represent exactly, such as 9007199254740993, become strings of their digits.
 *
 * @throws `SyntaxError` if the text is not JSON.
 * @internal
 */
export function parseJson(text: string): unknown {
  // Parse first, because the search below is slow in a text that is not JSON.
  const value: unknown = JSON.parse(text);
  // Integers of up to 15 digits are always exact, and few responses have longer ones.
  if (!/\d{16}/.test(text)) return value;
  return JSON.parse(text.replace(tokens, (token) => (isInexact(token) ? `"${token}"` : token)));
}

function isInexact(token: string): boolean {
  return /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token));
}
