/**
 * Tests the packages as strangers use them: publishes their tarballs to a registry on loopback, installs from it into fresh
 * projects outside of the repository, and starts a process in each.
 *
 * Usage: pnpm test:packed                    packs first, as a release does
 *        pnpm test:packed --tarballs FOLDER  takes tarballs that are there
 *        pnpm test:consumers                 strangers that take longer; --only Jest: those whose names have it
 *                                            with --update, their table in the README is written
 *        pnpm test:packed --update           writes what is in the packages to scripts/packed.snapshot.txt
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findFirstDifference } from "./lib/first-difference.ts";
import { withConsumerTable } from "./lib/release/consumer-table.ts";
import { type Consumer, consumers } from "./lib/release/consumers.ts";
import { type Contents, readContents, toSnapshot } from "./lib/release/list-contents.ts";
import { moreConsumers } from "./lib/release/more-consumers.ts";
import { publishPackages, readTarballs } from "./lib/release/packages.ts";
import { run } from "./lib/release/run.ts";
import { startRegistry } from "./lib/release/start-registry.ts";
import { type Trial, tryConsumer } from "./lib/release/try-consumer.ts";

const { values } = parseArgs({
  options: {
    tarballs: { type: "string" },
    update: { type: "boolean", default: false },
    more: { type: "boolean", default: false },
    only: { type: "string" },
  },
});
const root = fileURLToPath(new URL("../", import.meta.url));
const folder = values.tarballs ?? fileURLToPath(new URL("../.release/", import.meta.url));
const snapshot = new URL("packed.snapshot.txt", import.meta.url);

process.exitCode = await test();
// Verdaccio keeps timers of its own.
process.exit();

/** Returns the exit code. */
async function test(): Promise<number> {
  const behind = (await run("npm", ["config", "get", "registry"], { cwd: root })).trim();
  await using registry = await startRegistry(behind);
  if (values.tarballs === undefined) {
    console.log((await run(process.execPath, ["scripts/pack-packages.ts"], { cwd: root })).trim());
  }
  const packages = readTarballs(folder);
  await publishPackages(packages, { registry: registry.url, env: registry.env });
  const chosen = values.more ? moreConsumers : consumers;
  const left = chosen.filter(({ name }) => name.includes(values.only ?? ""));
  // Two at once: each installs, compiles and runs.
  const tried: Trial[] = [];
  const failures = await Promise.all([1, 2].map(() => tryEach(left, registry.url, packages[0]?.version ?? "", tried)));
  if (values.more && values.update) {
    if (failures.flat().length === 0 && values.only === undefined) writeConsumers(tried);
    else console.error("Some failed, or were left out: the table stays as it is.");
  }
  const contents = packages.map(readContents);
  const deadMaps = contents.flatMap((one) => one.deadMaps);
  const changed = values.more ? [] : compareContents(contents);
  const mistakes = [...deadMaps, ...changed, ...failures.flat()];
  for (const mistake of mistakes) console.error(mistake);
  return mistakes.length > 0 ? 1 : 0;
}

/** Takes consumers from a list that others take from, too, and returns what went wrong. */
async function tryEach(left: Consumer[], registry: string, version: string, tried: Trial[]): Promise<string[]> {
  const failures: string[] = [];
  for (let consumer = left.shift(); consumer !== undefined; consumer = left.shift()) {
    const begun = performance.now();
    try {
      const trials = await tryConsumer(consumer, registry, version);
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      tried.push(...trials);
      for (const { name, started } of trials) console.log(`${name}: ${started} (${seconds} s)`);
    } catch (error) {
      failures.push(`${consumer.name}: ${(error as Error).message}`);
    }
  }
  return failures;
}

/** Writes what was tried, and its table in the README. */
function writeConsumers(tried: readonly Trial[]): void {
  const order = moreConsumers.map(({ name }) => name);
  const rows = tried
    .map(({ name, tools }) => ({ name, tools }))
    .sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
  writeFileSync(new URL("consumers.json", import.meta.url), `${JSON.stringify(rows, undefined, 2)}\n`);
  const readme = new URL("../README.md", import.meta.url);
  writeFileSync(readme, withConsumerTable(readFileSync(readme, "utf8"), rows));
}

function compareContents(packages: readonly Contents[]): string[] {
  const contents = toSnapshot(packages);
  if (values.update) writeFileSync(snapshot, contents);
  const reviewed = existsSync(snapshot) ? readFileSync(snapshot, "utf8") : "";
  const difference = findFirstDifference(contents, reviewed);
  if (difference === undefined) return [];
  const { line, expected = "(end)", actual = "(end)" } = difference;
  return [
    `scripts/packed.snapshot.txt:${line} is not what is packed: ${actual.trim()} → ${expected.trim()}\nIf it is meant, run \`pnpm test:packed --update\` and review the difference.`,
  ];
}
