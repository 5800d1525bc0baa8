/** Room of the observers: ids that find a request again in the log of a gateway. */

let seed: string | undefined;
let sent = 0;
try {
  seed = createUuid();
} catch {
  // Cloudflare Workers give no random bytes while a module is loaded.
}

/**
 * Returns an id in the form of a UUID that no other request has: the first half is random, the second half counts.
 *
 * Next.js refuses random bytes while it renders a page in advance, so they are drawn once, when the module is loaded.
 *
 * @internal
 */
export function createRequestId(): string {
  seed ??= createUuid();
  sent += 1;
  return seed.slice(0, 24) + sent.toString(16).padStart(12, "0");
}

/**
 * Returns a random UUID, also on a page of plain http, where `crypto.randomUUID` is missing.
 *
 * @internal
 */
export function createUuid(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5");
}
