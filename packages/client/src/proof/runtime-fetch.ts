/** Room of the proofs: whose `fetch` it is, since only the runtime's own one is known to do nothing else. */

/** `undici`: that of Node.js. `bun`: that of Bun. `other`: any other runtime's, or one that somebody put in its place. */
export type FetchKind = "undici" | "bun" | "other";

const sourceOf = (value: unknown): string => Function.prototype.toString.call(value);
let lastFetch: unknown;
let lastKind: FetchKind = "other";

/**
 * Tells whose `fetch` the global one is.
 *
 * Tools that observe or mock requests put a function of their own in its place. What that one does besides is not known, so
 * no error of it proves anything.
 *
 * @param fetch - `globalThis.fetch` at the time of the call.
 * @internal
 */
export function toFetchKind(fetch: unknown): FetchKind {
  if (fetch !== lastFetch) {
    lastKind = readKind(fetch);
    lastFetch = fetch;
  }
  return lastKind;
}

function readKind(fetch: unknown): FetchKind {
  if (typeof fetch !== "function") return "other";
  // That of Bun has a method of its own. A bound function has another name, a proxy another text.
  const isOfBun = sourceOf(fetch) === "function fetch() { [native code] }" && fetch.name === "fetch";
  if (isOfBun && "Bun" in globalThis && Object.hasOwn(fetch, "preconnect")) return "bun";
  // The function of Node.js loads undici under a name that no other module can load.
  return sourceOf(fetch).includes("require('internal/deps/undici/undici')") ? "undici" : "other";
}
