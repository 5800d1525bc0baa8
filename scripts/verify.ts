/**
 * Runs everything that CI runs, and says where the time went.
 *
 * Usage: npm run verify
 */
import { spawnSync } from "node:child_process";
import { formatDuration, type Step, toSummary } from "./lib/verify-summary.ts";
import { listAbsentRuntimes } from "./runtimes/runtime-paths.ts";

const commands: [name: string, command: string][] = [
  ["format and lint", "pnpm format:check && pnpm lint"],
  ["spec lint", "pnpm spec:lint"],
  ["generated files", "pnpm generate:check"],
  ["spec changeset", "pnpm spec:changeset --check"],
  ["build", "pnpm build"],
  ["types", "pnpm types"],
  ["packaging", "turbo run packaging"],
  ["API reference", "pnpm reference:check"],
  ["tests", "pnpm test"],
  ["packed packages", "pnpm test:packed"],
];

const quiet = { TURBO_TELEMETRY_DISABLED: "1", REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
const env = { ...process.env, ...quiet };
const root = new URL("../", import.meta.url);
const steps: Step[] = [];

for (const [name, command] of commands) {
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
}

console.log(toSummary(steps));
for (const line of listAbsentRuntimes()) console.log(line);
process.exitCode = steps.every(({ passed }) => passed) ? 0 : 1;
