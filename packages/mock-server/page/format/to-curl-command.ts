import type { ShownRequest } from "../control/shown.ts";

/** Headers that curl writes itself, or that only make sense on the connection they came on. */
const leftOut = new Set([
  ...["host", "content-length", "connection", "keep-alive", "transfer-encoding", "expect", "te", "upgrade"],
  ...["accept-encoding", "cookie", "proxy-authorization", ":authority", ":method", ":path", ":scheme"],
]);

/**
 * Returns a curl command that sends a request again, for a POSIX shell. It never holds a token: the shell fills in `$FLOWX_TOKEN`.
 *
 * @param mockUrl - Without a slash at its end.
 */
export function toCurlCommand({ method, path, headers, body, bodyText }: ShownRequest, mockUrl: string): string {
  const lines = [`curl -X ${quote(method)} ${quote(mockUrl + path)}`];
  for (const [name, value] of Object.entries(headers)) {
    if (name === "authorization") lines.push('-H "authorization: Bearer $FLOWX_TOKEN"');
    else if (!leftOut.has(name)) lines.push(`-H ${quote(`${name}: ${value}`)}`);
  }
  const sent = bodyText ?? (body === undefined ? "" : JSON.stringify(body));
  if (sent !== "") lines.push(`--data-raw ${quote(sent)}`);
  return lines.join(" \\\n  ");
}

/** Quotes a word for a POSIX shell, if it must be quoted. */
export function quote(text: string): string {
  return /^[\w./:@%=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
