import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { expect, it, onTestFinished } from "vitest";
import { openSource, type Source } from "./open-source.ts";
import { toFormat } from "./read-rows.ts";

const never = new AbortController().signal;
const noStdin = Readable.from([]);

function writeTemporary(name: string, content: string | Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), "cli-source-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const readAll = async (source: Source): Promise<string> => (await buffer(source.read())).toString();

it("reads a file, and a pipe, any number of times", async () => {
  const text = "x".repeat(600_000);
  await using file = await openSource(writeTemporary("rows.csv", text), noStdin, never);
  await using pipe = await openSource("-", Readable.from([Buffer.from(text)]), never);
  for (const source of [file, pipe, file, pipe]) expect(await readAll(source)).toBe(text);
});

it("notices that a file has changed, and reads no further than it was", async () => {
  const path = writeTemporary("rows.csv", "id\nA\n");
  await using source = await openSource(path, noStdin, never);
  expect(await source.hasChanged()).toBe(false);
  writeFileSync(path, "id\nA\nB\n");
  expect(await source.hasChanged()).toBe(true);
  expect(await readAll(source)).toBe("id\nA\n");
});

it.for([
  ["book.csv", "PK\u0003\u0004", "is a ZIP file or an Excel workbook; export it as CSV"],
  ["rows.csv.gz", Buffer.from([0x1f, 0x8b, 8]), "is compressed; decompress it"],
  ["wide.csv", Buffer.from("\uFEFFid", "utf16le"), "is UTF-16; convert it to UTF-8 first"],
  ["wide.csv", Buffer.from("id,x", "utf16le"), "is a binary file"],
] as const)("refuses %s for what it is: %#", async ([name, content, problem]) => {
  await expect(openSource(writeTemporary(name, content), noStdin, never)).rejects.toThrow(problem);
});

it("refuses what is not there, a folder, and a terminal", async () => {
  const folder = join(writeTemporary("x", ""), "..");
  mkdirSync(join(folder, "inner"));
  await expect(openSource(join(folder, "none.csv"), noStdin, never)).rejects.toThrow("none.csv does not exist.");
  await expect(openSource(join(folder, "inner"), noStdin, never)).rejects.toThrow("is a folder.");
  const terminal = Object.assign(Readable.from([]), { isTTY: true });
  await expect(openSource("-", terminal, never)).rejects.toThrow("stdin is a terminal.");
});

it("stops waiting for a pipe", async () => {
  const stopping = new AbortController();
  const source = openSource("-", new Readable({ read: () => stopping.abort() }), stopping.signal);
  await expect(source).rejects.toThrow("aborted");
});

it.for([
  ["rows.csv", "{", undefined, "csv"],
  ["ROWS.TSV", "a", undefined, "csv"],
  ["rows.ndjson", "a", undefined, "jsonl"],
  ["rows.csv", "a", "jsonl", "jsonl"],
  ["stdin", " \n{", undefined, "jsonl"],
  ["stdin", "\uFEFF[", undefined, "jsonl"],
] as const)("takes %s that begins with %j for its format", ([name, head, given, format]) => {
  expect(toFormat({ name, head: Buffer.from(head) } as Source, given)).toBe(format);
});

it("asks for the format where nothing tells it", () => {
  const source = { name: "stdin", head: Buffer.from("id;x") } as Source;
  expect(() => toFormat(source, undefined)).toThrow("Pass --format csv or --format jsonl.");
});
