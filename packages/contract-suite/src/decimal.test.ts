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
  [1.5e300, 1.5e299, true],
  [1e-7, 1e-8, true],
  [1e-8, 1e-7, false],
  [2.5e-7, 1e-7, false],
  [120, 0.5, true],
  [0.5, 120, false],
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
  [3n, 0.1, 0.3],
  [-7n, 0.01, -0.07],
  [2n, 1e-7, 2e-7],
  [5n, 1e21, 5e21],
  [0n, 12, 0],
] as const)("makes %d steps of %d exactly %d", ([count, step, value]) => {
  expect(toMultiple(count, step)).toBe(value);
});

it.for([
  [0.3, 0.1, 0.35],
  [-0.3, 0.1, -0.25],
  [0, 1, 0.5],
  [10, 5, 12.5],
  [1.234, 0.1, 1.284],
  [2e-7, 1e-7, 2.5e-7],
  [1e21, 2, 1e21 + 1],
] as const)("adds half a step to %d of %d: %d", ([value, step, between]) => {
  expect(addHalfStep(value, step)).toBe(between);
});

it.for([
  [0.1, 0.01, 10n],
  [0.001, 0.01, 1n],
  [-12, 5, -2n],
  [-10, 5, -2n],
  [1e-7, 1e-8, 10n],
  [0, 0.01, 0n],
  [0.011, 0.01, 2n],
  [-0.011, 0.01, -1n],
  [10, 12, 1n],
  [1000, 1, 1000n],
] as const)("the first multiple from %d on of %d is the one of %d", ([bound, step, count]) => {
  expect(countSteps(bound, step)).toBe(count);
});
