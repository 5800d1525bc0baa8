import { expect, it } from "vitest";
import { createRateMeter } from "./rate-meter.ts";

it("tells how fast it goes over the last seconds, and nothing at first", () => {
  let ms = 0;
  const meter = createRateMeter(() => ms);
  meter.at(0);
  expect(meter.perSecond).toBeUndefined();
  ms = 400;
  meter.at(10);
  expect(meter.perSecond).toBeUndefined();
  ms = 1_000;
  meter.at(50);
  expect(meter.perSecond).toBe(50);
  for (ms = 2_000; ms <= 60_000; ms += 1_000) meter.at(50);
  expect(meter.perSecond).toBe(0);
});
