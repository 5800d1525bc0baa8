import type { Text } from "./given.ts";

/** The expected value at one place in the body of an answer. */
export type Matcher =
  /** One of these values, compared as text. */
  | { readonly oneOf: readonly Text[] }
  /** No value. */
  | { readonly absent: true }
  /** The same value as at another JSON pointer, or no value. */
  | { readonly sameAs: string }
  /** A different value in each answer. The request is sent twice. */
  | { readonly differs: true };

/** Expects one of these values, compared as text. */
export function is(...oneOf: readonly Text[]): Matcher {
  return { oneOf };
}

/** Expects no value. */
export const absent: Matcher = { absent: true };

/** Expects the same value as at another JSON pointer, or no value. */
export function sameAs(pointer: string): Matcher {
  return { sameAs: pointer };
}

/** Expects a different value in each answer. The request is sent twice. */
export const differs: Matcher = { differs: true };
