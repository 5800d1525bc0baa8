import fc from "fast-check";
import { expect, it } from "vitest";
import { toExactNumber } from "./to-exact-number.ts";

it.for([
  ["0", 0],
  ["-0", 0],
  ["007", 7],
  ["+5", 5],
  ["25000.00", 25000],
  ["0.1", 0.1],
  ["1e3", 1000],
  ["1.25E-2", 0.0125],
  ["9007199254740991", 9007199254740991],
  ["-9007199254740991", -9007199254740991],
  ["000000000000000000001.5", 1.5],
  ["0.30000000000000004", 0.30000000000000004],
  ["1.00000000000000000000", 1],
] as const)("reads %s", ([text, number]) => {
  expect(toExactNumber(text)).toBe(number);
});

it.for(["", "x", "1,5", "1.234,56", "1 000", "0x10", "1.", ".5", "Infinity", "NaN", "1e", "١", "12e3.4"])(
  "does not take %j for a number",
  (text) => {
    expect(toExactNumber(text)).toMatchObject({ problem: expect.stringContaining("not a number") });
  },
);

it.for(["9007199254740992", "9007199254740993", "-9007199254740993", "12345678901234567890", "1e16", "1e400"])(
  "refuses %s, which is beyond 2^53",
  (text) => {
    expect(toExactNumber(text)).toMatchObject({ problem: expect.stringContaining("beyond 2^53") });
  },
);

it.for(["0.1234567890123456789", "900719925474099.12345", "1e-400", "123456789.1234567890123"])(
  "refuses %s, whose last digits would be lost",
  (text) => {
    expect(toExactNumber(text)).toMatchObject({ problem: expect.stringContaining("more digits") });
  },
);

it("reads every number that JavaScript writes, as it was", () => {
  fc.assert(
    fc.property(fc.double({ min: -9e15, max: 9e15, noNaN: true }), (number) => {
      expect(toExactNumber(JSON.stringify(number))).toBe(Object.is(number, -0) ? 0 : number);
    }),
  );
});
