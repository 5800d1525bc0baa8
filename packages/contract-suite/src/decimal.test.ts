import * as fc from "fast-check";
import { expect, it } from "vitest";
import { addHalfStep, countSteps, isMultipleOf, toMultiple } from "./decimal.ts";

it.for([
  [0.56, 0.01, true],
  [124.96, 0.01, true],
  [124.96000000000001, 0.01, false],
  [1e21, 1e-7, true],
  [-0.3, 0.1, true],
  [0, 7, true],
  [0.15, 0.1, false],
  [1e-7, 1e-7, true],
  [5, 2, false],
] as const)("%d is a multiple of %d: %s", ([value, step, expected]) => {
  expect(isMultipleOf(value, step)).toBe(expected);
});

it("makes multiples that are multiples, and halves that are none", () => {
  const steps = fc.constantFrom(0.01, 0.1, 0.25, 1e-6, 3, 12, 5000, 0.7);
  fc.assert(
    fc.property(steps, fc.bigInt({ min: -100_000n, max: 100_000n }), (step, count) => {
      const value = toMultiple(count, step);
      expect(isMultipleOf(value, step)).toBe(true);
      expect(isMultipleOf(addHalfStep(value, step), step)).toBe(false);
    }),
  );
});

it.for([
  [0, 0.01, 0n],
  [0.011, 0.01, 2n],
  [-0.011, 0.01, -1n],
  [10, 12, 1n],
  [1000, 1, 1000n],
] as const)("the first multiple from %d on of %d is the one of %d", ([bound, step, count]) => {
  expect(countSteps(bound, step)).toBe(count);
});
