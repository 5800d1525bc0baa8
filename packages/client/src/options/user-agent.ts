/** Room of the options: how the client names itself. */
import { version } from "../version.gen.ts";

/**
 * Whether this is a page, whose requests may have only those headers that the server's CORS policy allows.
 *
 * @internal
 */
export const isPage: boolean = "document" in globalThis;

/**
 * Returns the `User-Agent` header with the version of this package; nothing in a page, where the browser writes it.
 *
 * @internal
 */
export function userAgent(): { "user-agent"?: string } {
  return isPage ? {} : { "user-agent": `flowx-start-client/${version}` };
}
