import { version } from "./version.gen.ts";

/**
 * Returns the `User-Agent` header with the version of this package; nothing in a browser, which has its own and would have
 * to ask the server for permission to change it.
 */
export function userAgent(): { "user-agent"?: string } {
  return "document" in globalThis ? {} : { "user-agent": `flowx-start-client/${version}` };
}
