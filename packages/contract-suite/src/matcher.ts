import type { Text } from "./given.ts";

/** What holds for one place in the body of an answer. */
export type Matcher =
  /** One of these values, as text. */
  | { readonly oneOf: readonly Text[] }
  /** Nothing is there. */
  | { readonly absent: true }
  /** The same value as at another pointer, where anything is there at all. */
  | { readonly sameAs: string }
  /** The request is sent twice, and each answer has a value of its own. */
  | { readonly differs: true };

/** One of these values, as text. */
export function is(...oneOf: readonly Text[]): Matcher {
  return { oneOf };
}

/** Nothing is there. */
export const absent: Matcher = { absent: true };

/** The same value as at another pointer, where anything is there at all. */
export function sameAs(pointer: string): Matcher {
  return { sameAs: pointer };
}

/** The request is sent twice, and each answer has a value of its own. */
export const differs: Matcher = { differs: true };
