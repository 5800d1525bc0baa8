/** Options room: the `User-Agent` header. */
import { version } from "../version.gen.ts";

/**
 * True if the code runs in a web page, whose requests can only have headers that the server's CORS policy allows.
 *
 * @internal
 */
export const isPage: boolean = "document" in globalThis;

/**
 * Returns the `User-Agent` header with the version of this package. In a web page it returns no header, because the browser sets
 * its own.
 *
 * @internal
 */
export function userAgent(): { "user-agent"?: string } {
  return isPage ? {} : { "user-agent": `flowx-start-client/${version}` };
}
