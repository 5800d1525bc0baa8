/**
 * Runs all tests again and again on a busy machine, and says which failed in which run: a test that fails now and then is a bug.
 *
 * Usage: pnpm test:repeat [--times 20] [--busy-loops 2] [--filter @flowx-start/client]
 *
 * The output of each run is kept in `node_modules/.cache/test-repeat`. Ctrl-C ends it after a summary of the runs so far.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, globSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { BusyLoops } from "./lib/repeat/busy-loops.ts";
import { readTestResults } from "./lib/repeat/read-test-results.ts";
import { type RepeatRun, toRepeatSummary } from "./lib/repeat/to-repeat-summary.ts";

const { values } = parseArgs({
  options: {
    times: { type: "string", default: "20" },
    "busy-loops": { type: "string", default: "2" },
    filter: { type: "string", multiple: true, default: [] },
  },
});
const times = toCount("times", values.times);
const busyLoops = toCount("busy-loops", values["busy-loops"]);
const root = fileURLToPath(new URL("../", import.meta.url));
const logs = join(root, "node_modules/.cache/test-repeat");
/** Relative to each package: Vitest resolves it there. */
const report = "node_modules/.cache/test-repeat.json";
const filters = values.filter.map((filter) => `--filter=${filter}`);
let isStopped = false;
for (const name of ["SIGINT", "SIGTERM"] as const) {
  process.on(name, () => {
    isStopped = true;
  });
}

function toCount(name: string, text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 0) throw new Error(`--${name} must be a whole number, but is "${text}".`);
  return count;
}

/** Runs a command of turbo and keeps what it prints. Returns the exit code. */
async function runTurbo(words: readonly string[], log: string): Promise<number | null> {
  const output = createWriteStream(join(logs, log));
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1" };
  const child = spawn("pnpm", ["exec", "turbo", "run", ...words], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = (): void => void child.kill("SIGTERM");
  for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, stop);
  for (const stream of [child.stdout, child.stderr]) stream.pipe(output, { end: false });
  const [code] = (await once(child, "close")) as [number | null];
  for (const name of ["SIGINT", "SIGTERM"] as const) process.off(name, stop);
  await finished(output.end());
  return code;
}

/** Runs all tests once. */
async function runTests(log: string): Promise<RepeatRun> {
  const reports = `{packages/*,scripts}/${report}`;
  for (const path of globSync(reports, { cwd: root })) rmSync(join(root, path));
  const begun = performance.now();
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  // As `pnpm test`, but for the cache, and without building again.
  const code = await runTurbo(
    ["test", "--concurrency=3", "--only", "--force", "--continue", ...filters, "--", ...reporters],
    log,
  );
  const results = globSync(reports, { cwd: root }).map((path) =>
    readTestResults(readFileSync(join(root, path), "utf8"), root),
  );
  return {
    durationMs: performance.now() - begun,
    tests: results.reduce((sum, { tests }) => sum + tests, 0),
    failed: results.flatMap(({ failed }) => failed),
    passed: code === 0 && results.length > 0,
  };
}

mkdirSync(logs, { recursive: true });
if ((await runTurbo(["build"], "build.log")) !== 0) throw new Error(`The build failed: ${join(logs, "build.log")}`);
const runs: RepeatRun[] = [];
{
  await using _busy = new BusyLoops(busyLoops);
  for (let run = 1; run <= times && !isStopped; run++) {
    const log = `run-${run}.log`;
    console.log(`run ${run} of ${times}: ${join(logs, log)}`);
    const result = await runTests(log);
    if (isStopped) break;
    runs.push(result);
    console.log(toRepeatSummary(runs));
  }
}
process.exitCode = !isStopped && runs.every(({ passed }) => passed) ? 0 : 1;
