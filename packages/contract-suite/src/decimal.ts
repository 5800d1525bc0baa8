/** A decimal number: `coefficient` times ten to the power of `exponent`. */
interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

function toDecimal(value: number): Decimal {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = digits.split(".");
  return { coefficient: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

function align(one: Decimal, other: Decimal): [bigint, bigint] {
  const exponent = Math.min(one.exponent, other.exponent);
  const scale = (decimal: Decimal): bigint => decimal.coefficient * 10n ** BigInt(decimal.exponent - exponent);
  return [scale(one), scale(other)];
}

/**
 * Returns true if a number is a multiple of another one in decimal notation. For example, 0.56 is a multiple of 0.01.
 */
export function isMultipleOf(value: number, step: number): boolean {
  const [units, stepUnits] = align(toDecimal(value), toDecimal(step));
  return units % stepUnits === 0n;
}

/** Returns `count` times `step` without rounding errors. */
export function toMultiple(count: bigint, step: number): number {
  const { coefficient, exponent } = toDecimal(step);
  return Number(`${count * coefficient}e${exponent}`);
}

/** Returns a number plus half a step without rounding errors, which lies between two multiples. */
export function addHalfStep(value: number, step: number): number {
  const half = toDecimal(step);
  const [units, halfUnits] = align(toDecimal(value), {
    coefficient: half.coefficient * 5n,
    exponent: half.exponent - 1,
  });
  const exponent = Math.min(toDecimal(value).exponent, half.exponent - 1);
  return Number(`${units + halfUnits}e${exponent}`);
}

/** Returns the smallest number of steps whose multiple is not below a bound. */
export function countSteps(bound: number, step: number): bigint {
  const [units, stepUnits] = align(toDecimal(bound), toDecimal(step));
  const whole = units / stepUnits;
  return units % stepUnits !== 0n && units > 0n ? whole + 1n : whole;
}
