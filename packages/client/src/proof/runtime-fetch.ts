/** Proof room: identifies the global `fetch`, because only the behavior of a runtime's own `fetch` is known. */

/** `undici` is the `fetch` of Node.js, `bun` that of Bun, and `other` that of another runtime or one that replaces the original. */
export type FetchKind = "undici" | "bun" | "other";

const sourceOf = (value: unknown): string => Function.prototype.toString.call(value);
let lastFetch: unknown;
let lastKind: FetchKind = "other";

/**
 * Returns the kind of the global `fetch`.
 *
 * Tools that observe or mock requests replace it with a function of their own. The client cannot know what such a function does, so
 * its errors prove nothing.
 *
 * @param fetch - `globalThis.fetch` at the time of the request.
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
  // Only Bun's own `fetch` has `preconnect`. A bound function has a different name, and a proxy a different source text.
  const isOfBun = sourceOf(fetch) === "function fetch() { [native code] }" && fetch.name === "fetch";
  if (isOfBun && "Bun" in globalThis && Object.hasOwn(fetch, "preconnect")) return "bun";
  // Only the `fetch` of Node.js can load undici under this internal name.
  return sourceOf(fetch).includes("require('internal/deps/undici/undici')") ? "undici" : "other";
}
