/**
 * Reports every difference between a documentation page of the vendor and the OpenAPI document.
 *
 * Usage: pnpm docs:drift <page.md>…
 *
 * Exit codes: 0 no difference, 1 differences, 2 a page could not be read.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { comparePage } from "./lib/docs-drift/compare-page.ts";
import { readPage } from "./lib/docs-drift/read-page.ts";

const { positionals } = parseArgs({ allowPositionals: true });
const document = parse(readFileSync(new URL("../spec/openapi.yaml", import.meta.url), "utf8"));

if (positionals.length === 0) {
  console.error("Name a page: pnpm docs:drift <page.md>…");
  process.exitCode = 2;
}
for (const file of positionals) {
  try {
    const page = readPage(readFileSync(file, "utf8"));
    const differences = comparePage(page, document);
    for (const difference of differences) console.log(`${file}: ${difference}`);
    if (differences.length > 0) process.exitCode = Math.max(1, Number(process.exitCode ?? 0));
    else console.log(`${file}: ${page.method} ${page.path} agrees with the spec`);
  } catch (error) {
    console.error(`${file}: ${(error as Error).message}`);
    process.exitCode = 2;
  }
}
