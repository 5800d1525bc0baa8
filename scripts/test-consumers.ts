/**
 * Installs the packages beside what people have, each time into a fresh project outside of the repository, and starts a process in each:
 * those of `pnpm test:packed` and those that take longer. Writes the results to scripts/consumers.json, docs/consumers.md and the README.
 *
 * Usage: pnpm test:consumers                all of them, with the versions that are written down
 *        pnpm test:consumers --only "Jest"  only those whose name contains the text
 *        pnpm test:consumers --newest       with the newest versions of the same majors; writes nothing
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { packedConsumers } from "./lib/consumers/packed-consumers.ts";
import {
  type ConsumerResult,
  toConsumerResult,
  withConsumerList,
  withConsumerTable,
} from "./lib/consumers/to-consumer-table.ts";
import { tryAll } from "./lib/consumers/try-all.ts";
import { weeklyConsumers } from "./lib/consumers/weekly-consumers.ts";
import { packPackages } from "./lib/release/pack-packages.ts";
import { publishPackages } from "./lib/release/packages.ts";
import { run } from "./lib/release/run.ts";
import { startRegistry } from "./lib/release/start-registry.ts";

const { values } = parseArgs({
  options: { only: { type: "string", multiple: true, default: [""] }, newest: { type: "boolean", default: false } },
});
const root = fileURLToPath(new URL("../", import.meta.url));
const kept = new URL("consumers.json", import.meta.url);
const readme = new URL("../README.md", import.meta.url);
const page = new URL("../docs/consumers.md", import.meta.url);

process.exitCode = await test();
// Verdaccio keeps timers of its own.
process.exit();

/** Returns the exit code. */
async function test(): Promise<number> {
  const behind = (await run("npm", ["config", "get", "registry"], { cwd: root })).trim();
  await using registry = await startRegistry(behind);
  const packages = await packPackages(fileURLToPath(new URL("../.release/", import.meta.url)));
  await publishPackages(packages, { registry: registry.url, env: registry.env });
  const chosen = [...packedConsumers, ...weeklyConsumers].filter(({ name }) =>
    values.only.some((text) => name.includes(text)),
  );
  if (chosen.length === 0) throw new Error(`No consumer's name contains ${values.only.join(" or ")}.`);
  const options = { registry: registry.url, version: packages[0]?.version ?? "", newest: values.newest };
  const { trials, failures } = await tryAll(chosen, options);
  if (!values.newest) write(trials.map(toConsumerResult));
  for (const failure of failures) console.error(failure);
  console.log(`${trials.length} started or not run, ${failures.length} failed.`);
  return failures.length > 0 ? 1 : 0;
}

/** Keeps what was run before and not now; what is no consumer any more goes. */
function write(results: readonly ConsumerResult[]): void {
  const before: ConsumerResult[] = existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : [];
  const latest = new Map([...before, ...results].map((one) => [one.consumer, one]));
  const names = [...packedConsumers, ...weeklyConsumers].map(({ name }) => name);
  const all = names.flatMap((name) => [...latest.values()].filter(({ consumer }) => isOf(consumer, name)));
  writeFileSync(kept, `${JSON.stringify(all, undefined, 2)}\n`);
  writeFileSync(readme, withConsumerList(readFileSync(readme, "utf8"), all));
  writeFileSync(page, withConsumerTable(readFileSync(page, "utf8"), all));
}

/** One that runs on several Node.js is kept once for each. */
function isOf(consumer: string, name: string): boolean {
  return (
    consumer === name || (consumer.startsWith(`${name}, Node.js `) && /^ \d+$/.test(consumer.slice(name.length + 9)))
  );
}
