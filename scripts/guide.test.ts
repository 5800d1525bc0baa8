import { globSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createFlowxClient, isFlowxError } from "@flowx-start/client";
import { startMockServer } from "@flowx-start/mock-server";
import { expect, it } from "vitest";
import { listLinks } from "./lib/list-links.ts";

const docs = fileURLToPath(new URL("../docs/", import.meta.url));
const read = (page: string): string => readFileSync(`${docs}${page}`, "utf8");
const listTargets = (page: string): string[] => listLinks(read(page)).map(({ target }) => target);
const pages = globSync("[0-9]*.md", { cwd: docs }).sort();
const decisions = globSync("decisions/*.md", { cwd: docs }).filter((page) => !page.endsWith("/README.md"));

/** The cells of each row of a table that stands between `<!-- name -->` and `<!-- /name -->`, without its head. */
function readTable(markdown: string, name: string): string[][] {
  const [, table = ""] = new RegExp(`<!-- ${name} -->\n([\\s\\S]*?)<!-- /${name} -->`).exec(markdown) ?? [];
  const rows = table.trim().split("\n").slice(2);
  return rows.map((row) => row.split("|").map((cell) => cell.trim()));
}

it("leads from each page of the guide to the next one, and lists all of them in the overview", () => {
  expect(listTargets("README.md").filter((target) => pages.includes(target))).toEqual([...pages, pages[0]]);
  for (const [i, page] of pages.entries()) expect(listTargets(page).at(-1)).toBe(pages[i + 1] ?? "README.md");
});

it.for([...pages, "README.md"])("%s is a short page", (page) => {
  expect(read(page).trimEnd().split("\n").length).toBeLessThanOrEqual(100);
});

it.for(decisions)("%s says the context, the decision and the consequences, on one short page", (page) => {
  const text = read(page);
  for (const part of ["**Context.**", "**Decision.**", "**Consequences.**"]) expect(text).toContain(part);
  expect(text.trimEnd().split("\n").length).toBeLessThanOrEqual(40);
  expect(listTargets(page).at(-1)).toBe("README.md");
});

it("lists every decision once", () => {
  const listed = listTargets("decisions/README.md").map((target) => `decisions/${target}`);
  expect(listed.sort()).toEqual(decisions.sort());
});

it("says of every error of the client what to do, with the outcomes that it can have", () => {
  const folder = fileURLToPath(new URL("../packages/client/src/errors/", import.meta.url));
  const sources = readdirSync(folder).map((file) => readFileSync(`${folder}${file}`, "utf8"));
  const codes = sources.flatMap((source) => /override readonly code = "(\w+)"/.exec(source)?.[1] ?? []);
  const rows = readTable(read("05-errors.md"), "codes");
  expect(rows.map(([, code = ""]) => code.replaceAll("`", "")).sort()).toEqual(codes.sort());
  for (const row of rows) expect(row[4]).not.toBe("");
  // An error whose class fixes the outcome names it; the others leave it to their caller.
  for (const [, code = "", outcome] of rows) {
    const source = sources.find((text) => text.includes(code.replaceAll("`", ""))) ?? "";
    const [, fixed = "depends"] = /super\(\s*context,\s*"(not-started|unknown)"/.exec(source) ?? [];
    expect(outcome, code).toBe(fixed);
  }
});

it("says of each scenario what the client says", async () => {
  const rows = readTable(read("10-testing.md"), "scenarios");
  expect(rows.length).toBeGreaterThan(4);
  for (const [, , scenarios = "", told = ""] of rows) {
    for (const [, name = ""] of scenarios.matchAll(/`([a-z][a-z0-9-]+)`/g)) {
      const server = await startMockServer();
      // The settings that the table names.
      const settings = { times: 1, ...(name === "rate-limited" && { retryAfter: 0 }) };
      server.use(name as "slow", { ...settings, ...(name === "slow" && { delayMs: 60_000 }) });
      const timeoutMs = name === "slow" || name === "hang" ? 3_000 : 30_000;
      const flowx = createFlowxClient(server.clientOptions);
      const outcome = await flowx.startProcess("customer_onboarding", {}, { timeoutMs }).then(
        () => "started",
        (error: unknown) => (isFlowxError(error) ? error.outcome : undefined),
      );
      await server.close();
      expect(told.replace(" after your limit", ""), name).toBe(outcome);
    }
  }
});

it("names a page of the sources in brackets wherever it names one", () => {
  const sources = readFileSync(fileURLToPath(new URL("../spec/sources.md", import.meta.url)), "utf8");
  const known = new Set([...sources.matchAll(/^\| `([\w.-]+)` /gm)].map(([, key]) => key));
  // Pages about what the spec has no operation for.
  for (const key of ["configuring-an-iam-solution", "consuming-flowx-from-external-apps", "search-data-service"])
    known.add(key);
  for (const page of pages) {
    for (const [, names = ""] of read(page).matchAll(/ \[([a-z][\w., -]+)\](?![(\]])/g)) {
      for (const name of names.split(", ")) if (name.includes("-")) expect(known, `${page}: ${name}`).toContain(name);
    }
  }
});
