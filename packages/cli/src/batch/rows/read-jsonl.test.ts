import fc from "fast-check";
import { expect, it } from "vitest";
import { rowsOf } from "../../../test/rows-of.ts";
import { parseJsonExactly } from "./parse-json-exactly.ts";

const jsonl = { format: "jsonl" } as const;

it("reads an object a line, and skips empty lines, a byte order mark and CRLF", async () => {
  expect(await rowsOf('\uFEFF{"id":"A"}\r\n\r\n  \n{"id":2,"a":{"b":[1.50]}}', jsonl)).toEqual([
    { line: 1, bytes: 14, values: { id: "A" } },
    { line: 4, bytes: 25, values: { id: 2, a: { b: [1.5] } } },
  ]);
});

it("goes on after a bad line, with its place and without what stands in it", async () => {
  const deep = "[".repeat(100_000);
  const lines = [
    ...['{"id":"A", secret', "[1]", '"secret"', '{"a":1,"a":2}', '{"id":"B","a":[{"b":12345678901234567890}]}'],
    ...['{"__proto__":{"x":1}}', deep, '{"n":0.12345678901234567890123}', '{"n":1e400}', '{"id":"ok"}'],
  ];
  const rows = await rowsOf(lines.join("\n"), jsonl);
  expect(rows).toMatchObject([
    { line: 1, problem: "is not valid JSON at character 12" },
    { line: 2, problem: "is not a JSON object" },
    { line: 3, problem: "is not a JSON object" },
    { line: 4, problem: 'has the member "a" twice, with different values' },
    { line: 5, problem: "a[0].b is a number beyond 2^53, which would be rounded; send it as text" },
    { line: 6, problem: expect.stringContaining("__proto__") },
    { line: 7, problem: "is nested too deeply" },
    { line: 8, problem: "n is a number with more digits than can be represented; send it as text" },
    { line: 9, problem: expect.stringContaining("n is a number beyond 2^53") },
    { line: 10, values: { id: "ok" } },
  ]);
  expect(JSON.stringify(rows)).not.toContain("secret");
});

it("skips a line that is too long without keeping it", async () => {
  const rows = await rowsOf(`{"id":"A"}\n{"a":"${"x".repeat(9_000_000)}"}\n{"id":"B"}\n`, jsonl);
  expect(rows).toMatchObject([
    { line: 1 },
    { line: 2, problem: expect.stringContaining("longer than 8 MB") },
    { line: 3 },
  ]);
});

it("says what to do with a JSON array, and tells a line that is not UTF-8", async () => {
  expect(await rowsOf('[\n{"id":"A"}]', jsonl)).toEqual([expect.stringContaining("jq -c")]);
  const latin1 = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xe4]), Buffer.from('"}\n{"a":"ä"}')]);
  expect(await rowsOf(latin1, jsonl)).toMatchObject([
    { problem: expect.stringContaining("not UTF-8") },
    { values: { a: "ä" } },
  ]);
});

it("reads whatever JSON says exactly, and refuses what JSON does not", () => {
  const isKept = (value: unknown): boolean =>
    typeof value === "number"
      ? Math.abs(value) <= Number.MAX_SAFE_INTEGER
      : typeof value !== "object" || value === null || Object.values(value).every(isKept);
  fc.assert(
    fc.property(fc.json(), (text) => {
      const value: unknown = JSON.parse(text);
      if (text.includes("__proto__")) return;
      const parsed = parseJsonExactly(text);
      // JSON knows a zero with a sign, and nobody tells it from the other one.
      if (isKept(value)) expect(JSON.stringify(parsed)).toBe(JSON.stringify({ value }));
      else expect(parsed).toMatchObject({ problem: expect.stringContaining("2^53") });
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      if (!isJson) expect(parseJsonExactly(text)).toHaveProperty("problem");
    }),
  );
});
