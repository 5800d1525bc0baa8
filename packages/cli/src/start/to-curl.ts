import type { PreparedStart } from "@flowx-start/client";

/**
 * Returns a start as a command line of curl, which takes the token from a variable.
 *
 * @param tokenVariable - The name of the variable.
 */
export function toCurl({ method, url, headers, body }: PreparedStart, tokenVariable: string): string {
  const lines = [
    `curl --request ${method} ${quote(url)}`,
    ...Object.entries(headers).map(([name, value]) => `  --header ${quote(`${name}: ${value}`)}`),
    `  --header "authorization: Bearer $${tokenVariable}"`,
    `  --data-raw ${quote(body)}`,
  ];
  return lines.join(" \\\n");
}

/** For a POSIX shell. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
