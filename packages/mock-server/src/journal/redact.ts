const credentials = ["authorization", "proxy-authorization", "cookie"];
const redacted = "[redacted]";

/**
 * Takes what headers authenticate with out of them, in place: a copy would only make the journal larger.
 *
 * @param headers - Names in lower case.
 * @param token - Also taken out of every other header.
 */
export function redactHeaders(headers: Record<string, string>, token: string): Record<string, string> {
  for (const name of credentials) if (headers[name] !== undefined) headers[name] = redacted;
  for (const name in headers) {
    const value = headers[name] ?? "";
    if (value.length >= token.length && token !== "") headers[name] = redactText(value, token);
  }
  return headers;
}

/**
 * Returns a text without a token that stands in it.
 *
 * @param token - One of fewer than 8 characters may be a word of the text, and stays.
 */
export function redactText(text: string, token: string): string {
  return token.length >= 8 && text.includes(token) ? text.replaceAll(token, redacted) : text;
}

/** Returns a path without the token that RFC 6750 lets a query carry. */
export function redactPath(path: string): string {
  return path.includes("access_token=") ? path.replace(/(access_token=)[^&]*/g, `$1${redacted}`) : path;
}
