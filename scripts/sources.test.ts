import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { listSources, readSourceRows } from "./lib/list-sources.ts";

const read = (path: string): string => readFileSync(new URL(`../spec/${path}`, import.meta.url), "utf8");
const inSpec = listSources(parse(read("openapi.yaml")));
const rows = readSourceRows(read("sources.md"));
const pages = rows.filter(({ source }) => source?.startsWith("docs/"));
const inTables = rows.filter((row) => !pages.includes(row));

it("says of every operation, status, parameter and field in the spec where it comes from", () => {
  expect(inSpec.filter(({ source }) => source === undefined)).toEqual([]);
});

it("names a page for every source in the spec, and no page that the spec does not use", () => {
  const used = new Set(inSpec.map(({ source }) => source).filter((source) => source !== "not documented"));
  expect(new Set(pages.map(({ name }) => name))).toEqual(used);
});

it("has one row in sources.md for every part of the spec, with the same source", () => {
  const sorted = (list: typeof rows): string[] => list.map(({ name, source }) => `${name}: ${source}`).sort();
  expect(sorted(inTables)).toEqual(sorted(inSpec));
});
