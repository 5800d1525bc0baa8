import fc from "fast-check";
import { expect, it } from "vitest";
import { rowsOf } from "../../../test/rows-of.ts";
import type { ColumnTypes } from "./csv-columns.ts";

it("reads cells as texts, with their leading zeros and spaces", async () => {
  expect(await rowsOf("id,zip\r\n007,01234\r\n8, x \r\n")).toMatchObject([
    { line: 2, values: { id: "007", zip: "01234" } },
    { line: 3, values: { id: "8", zip: " x " } },
  ]);
});

it("reads types and nested fields from the header", async () => {
  const csv =
    'id,loanAmount:number,address.city,address.zip,vip:boolean,tags:json,count:integer\nA,025000.50,Bonn,01,TRUE,"[1,""x""]",-3';
  expect(await rowsOf(csv)).toMatchObject([
    {
      line: 2,
      values: {
        id: "A",
        loanAmount: 25000.5,
        address: { city: "Bonn", zip: "01" },
        vip: true,
        tags: [1, "x"],
        count: -3,
      },
    },
  ]);
});

it("takes types from outside, and then a colon in the header is part of the name", async () => {
  const types: ColumnTypes = new Map([["ns:amount", "number"]]);
  expect(await rowsOf("id,ns:amount\nA,5", { types })).toMatchObject([{ values: { id: "A", "ns:amount": 5 } }]);
  expect(await rowsOf("id\nA", { types })).toEqual([
    'line 1: --types contains the column "ns:amount", which does not exist.',
  ]);
});

it("leaves out the field of an empty cell, and skips rows without any content", async () => {
  expect(await rowsOf('id,a:number,b.c\nA,,""\n\n,,\r\n\nB,1,x\n')).toMatchObject([
    { line: 2, values: { id: "A" } },
    { line: 6, values: { id: "B", a: 1, b: { c: "x" } } },
  ]);
});

it.for(["\n", "\r\n", "\r"])("counts lines where cells hold line breaks %j, after a byte order mark", async (br) => {
  const csv = ["\uFEFFid,note", `A,"one${br}two${br}${br}three"`, "", "B,x", "C,1,2", "D,y"].join(br);
  expect(await rowsOf(csv)).toMatchObject([
    { line: 2, values: { id: "A", note: `one${br}two${br}${br}three` } },
    { line: 7, values: { id: "B" } },
    { line: 8, problem: "has 3 cells, but the header has 2" },
    { line: 9, values: { id: "D" } },
  ]);
});

it("goes on after a row that it cannot read, and never shows what stands in it", async () => {
  const csv =
    'id,n:number,b:boolean,i:integer,j:json\nA,secret,,,\nB,,secret,,\nC,,,1.5,\nD,,,,{secret\nE\nF,9007199254740993,,,\nG,,,,"[{""x"":1e999}]"\nH,1,true,2,{}';
  const rows = await rowsOf(csv);
  expect(rows).toMatchObject([
    { line: 2, problem: "n is not a number (digits, with a point for decimals)" },
    { line: 3, problem: "b is not true or false" },
    { line: 4, problem: "i is not a whole number" },
    { line: 5, problem: expect.stringContaining("j is not valid JSON") },
    { line: 6, problem: "has 1 cell, but the header has 5" },
    { line: 7, problem: expect.stringContaining("n is a number beyond 2^53") },
    { line: 8, problem: expect.stringContaining("[0].x is a number beyond 2^53") },
    { line: 9, values: { id: "H" } },
  ]);
  expect(JSON.stringify(rows)).not.toContain("secret");
});

it.for([
  ["id,name,id\nA,b,c", 'line 1: the columns 1 and 3 are both named "id"'],
  ["id,a:number,a\nA,1,2", 'line 1: the columns 2 and 3 are both named "a"'],
  ["id,,x\nA,b,c", "line 1: column 2 has no name"],
  ["id,a:nubmer\nA,1", 'line 1: the column "a:nubmer" has an unknown type; supported types: text, number, integer'],
  ["id,address,address.city\nA,1,2", 'line 1: the columns "address" and "address.city" conflict: one is a value'],
  ["id,items.0\nA,1", 'the column name "items.0" contains an index'],
  ["id,a..b\nA,1", 'the column name "a..b" has an empty part'],
  ["id,__proto__.x\nA,1", "contains __proto__, which cannot be sent"],
  ["", "The file is empty"],
] as const)("refuses the header of %j", async ([csv, problem]) => {
  expect(await rowsOf(csv)).toEqual([expect.stringContaining(problem)]);
});

it.for([
  ['id,a\nA,1\n\nB,"open\nC,2\n', "line 4: a quote in this row is never closed"],
  ['id,a\nA,1\nB,"x"y\nC,2\n', "line 3: there is a quote in the middle of a cell"],
  ['id,a\nA,1\nB,x"y\nC,2\n', "line 3: there is a quote in the middle of a cell"],
  [`id,a\nA,1\nB,"${"x\n".repeat(5_000_000)}`, "line 3: the row is longer than 8 MB"],
])("ends where a quote makes the next row uncertain: %#", async ([csv, problem]) => {
  const rows = await rowsOf(csv as string);
  expect(rows[0]).toMatchObject({ line: 2, values: { id: "A" } });
  expect(rows[1]).toContain(problem);
  expect(rows).toHaveLength(2);
});

it("tells rows that are not UTF-8 from those that are", async () => {
  const csv = Buffer.concat([Buffer.from("id,a\nA,ü\nB,"), Buffer.from([0xfc]), Buffer.from("\nC,ü\n")]);
  expect(await rowsOf(csv)).toMatchObject([
    { line: 2, values: { a: "ü" } },
    { line: 3, problem: "is not UTF-8; convert the file to UTF-8" },
    { line: 4, values: { a: "ü" } },
  ]);
});

it.for([
  [
    "id;a\nA;1",
    "id",
    `line 1: the column "id" of --key does not exist; the columns are "id;a". If the file has another delimiter, pass --delimiter ';'.`,
  ],
  ["id\ta\nA\t1", "id", `--delimiter tab`],
  ["a,b\nA,1", "id", `line 1: the column "id" of --key does not exist; the columns are "a", "b".`],
] as const)("says that the column of the key is not there: %j", async ([csv, keyField, problem]) => {
  expect(await rowsOf(csv, { keyField })).toEqual([expect.stringContaining(problem)]);
});

it("finds the key in a column of JSON", async () => {
  const csv = 'customer:json\n"{""id"":1}"';
  expect(await rowsOf(csv, { keyField: "customer.id" })).toMatchObject([{ values: { customer: { id: 1 } } }]);
});

it("reads other delimiters", async () => {
  expect(await rowsOf("id;a:number\nA;1,5\nB;1.5", { delimiter: ";" })).toMatchObject([
    { line: 2, problem: expect.stringContaining("a is not a number") },
    { line: 3, values: { a: 1.5 } },
  ]);
});

it("reads back what is written, with the right lines, however it is cut", async () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom("", " ", "007", '"', ",", "\n", "\r\n", "\r", "ü", 'a"b\r\nc,d'));
  const file = fc.record({
    rows: fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 8 }),
    br: fc.constantFrom("\n", "\r\n"),
    gaps: fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }),
    pieceBytes: fc.integer({ min: 1, max: 20 }),
  });
  await fc.assert(
    fc.asyncProperty(file, async ({ rows, br, gaps, pieceBytes }) => {
      let csv = `id,a,b${br}`;
      const expected: object[] = [];
      for (const [index, cells] of rows.entries()) {
        csv += br.repeat(gaps[index] ?? 0);
        const line = csv.split(/\r\n|\n|\r/).length;
        const [id, a, b] = cells;
        csv += `${[id, a, b].map((text) => `"${text?.replaceAll('"', '""')}"`).join(",")}${br}`;
        const values = Object.fromEntries(Object.entries({ id, a, b }).filter(([, text]) => text !== ""));
        if (Object.keys(values).length > 0) expected.push({ line, values });
      }
      const read = await rowsOf(csv, {}, pieceBytes);
      expect(
        read.map((row) => (typeof row === "object" && "values" in row ? { line: row.line, values: row.values } : row)),
      ).toEqual(expected);
    }),
  );
});
