import type { PreparedStart } from "@flowx-start/client";
import { quoteWord } from "../manners/quote-word.ts";

/**
 * Returns a start as a curl command that reads the token from an environment variable.
 *
 * @param tokenVariable - The name of the variable.
 */
export function toCurl({ method, url, headers, body }: PreparedStart, tokenVariable: string): string {
  const lines = [
    `curl --request ${method} ${quoteWord(url)}`,
    ...Object.entries(headers).map(([name, value]) => `  --header ${quoteWord(`${name}: ${value}`)}`),
    `  --header "authorization: Bearer $${tokenVariable}"`,
    `  --data-raw ${quoteWord(body)}`,
  ];
  return lines.join(" \\\n");
}
