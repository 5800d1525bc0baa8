/** Observe room: request ids, which identify a request in the logs of a gateway. */

let seed: string | undefined;
let sent = 0;
try {
  seed = createUuid();
} catch {
  // Cloudflare Workers do not provide random bytes while a module is loading.
}

/**
 * Returns a unique id in the format of a UUID. Its first four groups are random, and its last group is a counter.
 *
 * The random part is generated once, when the module is loaded, because Next.js does not allow random bytes during prerendering.
 *
 * @internal
 */
export function createRequestId(): string {
  seed ??= createUuid();
  sent += 1;
  return seed.slice(0, 24) + sent.toString(16).padStart(12, "0");
}

/**
 * Returns a random UUID. This also works in web pages over plain http, where `crypto.randomUUID` is missing.
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
