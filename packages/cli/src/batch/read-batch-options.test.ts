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
  [{ delimiter: ";;" }, "--delimiter must be one character"],
  [{ delimiter: '"' }, "--delimiter must be one character"],
  [{ types: "a" }, 'such as loanAmount:number,vip:boolean; "a" is not understood'],
  [{ types: "a:nubmer" }, "Types are text, number, integer, boolean, json."],
  [{ types: "" }, "--types must be a list"],
  [{ concurrency: "0" }, "--concurrency must be a whole number from 1 to 1000"],
  [{ concurrency: "1.5" }, "--concurrency must be a whole number"],
  [{ rate: "fast" }, '--rate must be a number from 0.001 on, but is "fast".'],
  [{ rate: "" }, "--rate must be a number"],
  [{ key: "" }, "--key must name a field."],
  [{ report: "rows.csv" }, "--report would overwrite the file."],
] as const)("refuses %j", ([flags, message]) => {
  expect(() => read(flags)).toThrow(message);
});
