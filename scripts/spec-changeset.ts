/**
 * Compares the OpenAPI document with the released one and writes `.changeset/spec-<hash>.md` with the bump that the policy
 * (`lib/spec-diff/policy.ts`) asks for.
 *
 * Usage: pnpm spec:changeset           writes the changeset
 *        pnpm spec:changeset --check   writes nothing; exit code 1 if the changeset is missing or too low
 *
 * Exit code 2: a change is not in the policy, and somebody has to decide.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { findBrokenTypes } from "./lib/spec-diff/find-broken-types.ts";
import { listChanges } from "./lib/spec-diff/list-changes.ts";
import type { Bump } from "./lib/spec-diff/policy.ts";
import { isEnough, toChangeset, toLine } from "./lib/spec-diff/to-changeset.ts";

const { values } = parseArgs({
  options: { check: { type: "boolean", default: false }, root: { type: "string" } },
});
const root = values.root === undefined ? new URL("../", import.meta.url) : pathToFileURL(`${values.root}/`);
const released = new URL("spec/openapi.released.yaml", root);
const folder = new URL(".changeset/", root);

process.exitCode = run();

function run(): number {
  if (!existsSync(released)) {
    console.log("Nothing was released yet: what the document says goes into the first release.");
    return 0;
  }
  const read = (url: URL): Record<string, unknown> => parse(readFileSync(url, "utf8"));
  const changes = listChanges(read(released), read(new URL("spec/openapi.yaml", root)));
  const stale = readdirSync(folder).filter((name) => /^spec-[0-9a-f]{8}\.md$/.test(name));
  if (changes.length === 0) {
    if (!values.check) for (const name of stale) rmSync(new URL(name, folder));
    console.log("The document says what the released one says.");
    return 0;
  }
  for (const change of changes) console.log(toLine(change));
  const unknown = changes.filter(({ bump }) => bump === undefined);
  if (unknown.length > 0) {
    console.error(
      `${unknown.length} change(s) are not in scripts/lib/spec-diff/policy.ts. Decide what they mean and add a row.`,
    );
    return 2;
  }
  const broken = findBrokenTypes(root);
  if (broken !== undefined) console.log(`- **major** type tests of the last release do not compile: ${broken}`);
  const changeset = toChangeset(changes, broken);
  return values.check ? check(changeset.fileName, changeset.bump) : write(changeset, stale);
}

function write({ fileName, content, bump }: ReturnType<typeof toChangeset>, stale: readonly string[]): number {
  for (const name of stale) if (name !== fileName) rmSync(new URL(name, folder));
  writeFileSync(new URL(fileName, folder), content);
  console.log(`wrote .changeset/${fileName}: ${bump}`);
  return 0;
}

function check(fileName: string, needed: Bump): number {
  const file = new URL(fileName, folder);
  if (!existsSync(file)) {
    console.error(`.changeset/${fileName} is missing. Run \`pnpm spec:changeset\` and commit the result.`);
    return 1;
  }
  const [, bump] = /^"@flowx-start\/api-types": (patch|minor|major)$/m.exec(readFileSync(file, "utf8")) ?? [];
  if (bump !== undefined && isEnough(bump as Bump, needed)) return 0;
  console.error(`.changeset/${fileName} says ${bump ?? "nothing"}, but the changes ask for ${needed}.`);
  return 1;
}
