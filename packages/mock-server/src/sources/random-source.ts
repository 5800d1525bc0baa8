import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** The source of a mock's UUIDs and probabilities. */
export interface RandomSource {
  /** Returns a number from 0 (inclusive) to 1 (exclusive). */
  next(): number;
  uuid(): string;
}

/**
 * Creates a source of randomness.
 *
 * @param seed - The same seed produces the same values in the same order. Without a seed the values are random.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9562#section-5.4 | RFC 9562, UUID version 4}
 */
export function createRandomSource(seed?: number): RandomSource {
  if (seed === undefined) return { next: () => Math.random(), uuid: () => crypto.randomUUID() };
  const generator = xoroshiro128plus(seed);
  const hex = (): string => (generator.next() >>> 0).toString(16).padStart(8, "0");
  return {
    next: () => (generator.next() >>> 0) / 2 ** 32,
    uuid() {
      const digits = hex() + hex() + hex() + hex();
      const variant = (8 + (Number.parseInt(digits.charAt(16), 16) % 4)).toString(16);
      const parts = [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`];
      return [...parts, variant + digits.slice(17, 20), digits.slice(20)].join("-");
    },
  };
}
