import { expect, it } from "vitest";
import type { BatchFlags } from "./batch-flags.ts";
import { readBatchOptions } from "./read-batch-options.ts";

const read = (flags: Partial<BatchFlags>): unknown =>
  readBatchOptions("p", "rows.csv", { key: "id", ...flags }, 60_000);

it("reads flags", () => {
  expect(
    read({ delimiter: "tab", types: "a:number, b.c:json,ns:x:text", concurrency: "20", rate: "0.5" }),
  ).toMatchObject({
    delimiter: "\t",
    types: new Map([
      ["a", "number"],
      ["b.c", "json"],
      ["ns:x", "text"],
    ]),
    concurrency: 20,
    rate: 0.5,
    dryRun: false,
    format: undefined,
  });
});

it.for([
  [{ format: "xml" }, '--format must be csv or jsonl, but is "xml".'],
  [{ delimiter: ";;" }, "--delimiter must be a single character or tab"],
  [{ delimiter: '"' }, "--delimiter must be a single character or tab"],
  [{ types: "a" }, 'such as loanAmount:number,vip:boolean, but contains "a".'],
  [{ types: "a:nubmer" }, "Supported types: text, number, integer, boolean, json."],
  [{ types: "" }, "--types must be a list"],
  [{ concurrency: "0" }, "--concurrency must be a whole number from 1 to 1000"],
  [{ concurrency: "1.5" }, "--concurrency must be a whole number"],
  [{ rate: "fast" }, '--rate must be a number of at least 0.001, but is "fast".'],
  [{ rate: "" }, "--rate must be a number"],
  [{ key: "" }, "--key must be the name of a field."],
  [{ report: "rows.csv" }, "--report must not be the input file, because it would be overwritten."],
] as const)("refuses %j", ([flags, message]) => {
  expect(() => read(flags)).toThrow(message);
});
