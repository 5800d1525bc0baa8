import { expect, it } from "vitest";
import { toRetryAfterMs } from "./retry-after.ts";

const now = Date.UTC(2026, 0, 1, 0, 0, 0);

const rows: [header: string | null, ms: number | undefined][] = [
  [null, undefined],
  ["0", 0],
  ["120", 120_000],
  ["Thu, 01 Jan 2026 00:00:30 GMT", 30_000],
  ["Thursday, 01-Jan-26 00:00:30 GMT", 30_000],
  ["Wed, 31 Dec 2025 23:59:00 GMT", 0],
  ["-1", undefined],
  ["1.5", undefined],
  ["soon", undefined],
  ["2026-01-01", undefined],
  ["Thu, 99 Jan 2026 00:00:30 GMT", undefined],
  ["", undefined],
];

it.for(rows)("reads %j as %s ms", ([header, ms]) => {
  expect(toRetryAfterMs(header, now)).toBe(ms);
});
