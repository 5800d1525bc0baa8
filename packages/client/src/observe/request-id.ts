/** Room of the observers: ids that find a request again in the log of a gateway. */

let seed: string | undefined;
let sent = 0;
try {
  seed = crypto.randomUUID();
} catch {
  // Cloudflare Workers give no random bytes while a module is loaded, browsers none on a page of plain http.
}

/**
 * Returns an id in the form of a UUID that no other request has: the first half is random, the second half counts.
 *
 * Next.js refuses random bytes while it renders a page in advance, so they are drawn once, when the module is loaded.
 *
 * @internal
 */
export function createRequestId(): string {
  seed ??= crypto.randomUUID();
  sent += 1;
  return seed.slice(0, 24) + sent.toString(16).padStart(12, "0");
}
