/**
 * Runs everything that CI runs, and says where the time went.
 *
 * Usage: npm run verify   all steps
 *        pnpm check       the steps before the tests, and stops at the first that fails
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { formatDuration, type Step, toSummary } from "./lib/verify-summary.ts";
import { listAbsentRuntimes } from "./runtimes/runtime-paths.ts";

const { values } = parseArgs({ options: { "without-tests": { type: "boolean", default: false } } });
const isQuick = values["without-tests"];
const checks: [name: string, command: string][] = [
  ["format and lint", "pnpm format:check && pnpm lint"],
  ["spec lint", "pnpm spec:lint"],
  ["generated files", "pnpm generate:check"],
  ["spec changeset", "pnpm spec:changeset --check"],
  ["build", "pnpm build"],
  ["types", "pnpm types"],
  ["packaging", "turbo run packaging"],
  ["API reference", "pnpm reference:check"],
];
const tests: typeof checks = [
  ["tests", "pnpm test"],
  ["packed packages", "pnpm test:packed"],
];

const quiet = { TURBO_TELEMETRY_DISABLED: "1", REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
const env = { ...process.env, ...quiet };
const root = new URL("../", import.meta.url);
const steps: Step[] = [];

for (const [name, command] of isQuick ? checks : [...checks, ...tests]) {
  console.log(`\n── ${name}: ${command}`);
  const begun = performance.now();
  const { status } = spawnSync(`pnpm exec sh -c ${JSON.stringify(command)}`, {
    cwd: root,
    env,
    shell: true,
    stdio: "inherit",
  });
  steps.push({ name, passed: status === 0, durationMs: performance.now() - begun });
  console.log(`── ${name}: ${status === 0 ? "passed" : "failed"} in ${formatDuration(performance.now() - begun)}`);
  if (isQuick && status !== 0) break;
}

console.log(toSummary(steps));
if (!isQuick) for (const line of listAbsentRuntimes()) console.log(line);
process.exitCode = steps.every(({ passed }) => passed) ? 0 : 1;
