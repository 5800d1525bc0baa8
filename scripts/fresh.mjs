/**
 * Runs a task of this repository on a machine that has only Node >= 20.19 with npm: npx brings the Node and the pnpm
 * that the repository is developed with. Plain JavaScript, because that older Node cannot run TypeScript.
 *
 * Usage: node scripts/fresh.mjs quickstart | mock | verify
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const tasks = {
  quickstart: {
    install: "pnpm install --frozen-lockfile --silent",
    run: "pnpm --silent build:quiet >/dev/null && node scripts/quickstart.ts",
  },
  mock: {
    install: "pnpm install --frozen-lockfile --silent",
    run: "pnpm --silent build:quiet >/dev/null && node packages/mock-server/dist/cli.js",
  },
  verify: { install: "pnpm install --frozen-lockfile", run: "node scripts/verify.ts" },
};
const task = tasks[process.argv[2]];
if (task === undefined) {
  console.error(`Usage: node scripts/fresh.mjs ${Object.keys(tasks).join(" | ")}`);
  process.exit(2);
}

const root = new URL("../", import.meta.url);
const node = readFileSync(new URL(".node-version", root), "utf8").trim();
const pnpm = JSON.parse(readFileSync(new URL("package.json", root), "utf8")).packageManager.replace("pnpm@", "");
const more = process.argv
  .slice(3)
  .map((word) => JSON.stringify(word))
  .join(" ");

console.log(`Node ${node} and pnpm ${pnpm} come from the npm registry through npx; nothing is installed globally.`);
const brought = `npx --yes --package=node@${node} --package=pnpm@${pnpm} -c`;
const { status } = spawnSync(`${brought} ${JSON.stringify(`${task.install} && ${task.run} ${more}`.trim())}`, {
  cwd: root,
  shell: true,
  stdio: "inherit",
});
process.exit(status ?? 1);
