import { expect, it } from "vitest";
import { formatAgo, formatDuration, formatTime } from "./format-time.ts";

const at = new Date(2026, 2, 4, 5, 6, 7, 8).getTime();

it("formats a time with milliseconds, with its date if that is another day", () => {
  expect(formatTime(at, at + 1000)).toBe("05:06:07.008");
  expect(formatTime(at, at + 86_400_000)).toBe("2026-03-04 05:06:07.008");
});

it.each([
  [-5, "just now"],
  [999, "just now"],
  [1000, "1 s ago"],
  [59_999, "59 s ago"],
  [60_000, "1 min ago"],
  [3_600_000, "1 h ago"],
  [86_400_000, "1 d ago"],
])("says of %d ms: %s", (ms, text) => {
  expect(formatAgo(at, at + ms)).toBe(text);
});

it.each([
  [0, "0 ms"],
  [0.34, "0.3 ms"],
  [9.96, "10.0 ms"],
  [12.4, "12 ms"],
  [1234, "1,234 ms"],
  [10_000, "10.0 s"],
])("formats %d ms as %s", (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});
