import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { program } from "./run-in-terminal.ts";
import { openTestBatch } from "./test-batch.ts";
import { toEnvironment } from "./to-environment.ts";

const page = readFileSync(new URL("../RECIPES.md", import.meta.url), "utf8");
const script = /<!-- recipe: batch-from-csv -->\s*```sh\n(.*?)```/s.exec(page)?.[1] ?? "";

/** Runs the recipe as it stands on the page, in a folder of its own, with a `psql` that prints a CSV file. */
async function runRecipe(batch: Awaited<ReturnType<typeof openTestBatch>>, csv: string): Promise<{ stderr: string }> {
  const { folder, server } = batch;
  const bin = join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, "psql"), `#!/bin/sh\ncat <<'CSV'\n${csv}\nCSV\n`);
  chmodSync(join(bin, "psql"), 0o755);
  chmodSync(program, 0o755);
  try {
    symlinkSync(program, join(bin, "flowx-start"));
  } catch {
    // From the run before.
  }
  const path = [bin, dirname(process.execPath), process.env["PATH"]].join(delimiter);
  const text = script.replace("/srv/onboarding", folder);
  return new Promise((resolve) => {
    const env = { ...process.env, ...toEnvironment(server.url).variables, PATH: path };
    execFile("sh", ["-c", text], { env, cwd: dirname(fileURLToPath(import.meta.url)) }, (_error, _stdout, stderr) =>
      resolve({ stderr }),
    );
  });
}

it("starts each row of an export once, however often it is exported", async () => {
  expect(script).toContain("flowx-start batch");
  const batch = await openTestBatch();
  const header = "customer_id,customerEmail,loanAmount";
  await runRecipe(batch, `${header}\nC-1,a@example.com,25000\nC-2,b@example.com,1.50`);
  const { stderr } = await runRecipe(
    batch,
    `${header}\nC-1,a@example.com,25000\nC-2,b@example.com,1.50\nC-3,c@example.com,7`,
  );
  expect(stderr).toContain("3 rows: 3 started (2 of them by an earlier run)");
  expect(batch.server.instances.map(({ initialValues }) => initialValues)).toMatchObject([
    { customer_id: "C-1", loanAmount: 25000 },
    { customer_id: "C-2", loanAmount: 1.5 },
    { customer_id: "C-3", loanAmount: 7 },
  ]);
});

it("lists what somebody must look at", async () => {
  const batch = await openTestBatch();
  batch.server.use("reset-after-start", { operation: "startProcess", times: 1 });
  const { stderr } = await runRecipe(batch, "customer_id,loanAmount\nC-1,1");
  expect(stderr).toContain("Some are unknown: see unknown.jsonl.");
  expect(JSON.parse(batch.read("unknown.jsonl"))).toMatchObject({ key: "C-1", state: "unknown" });
});

it("says that a wrong export was not sent", async () => {
  const batch = await openTestBatch();
  const { stderr } = await runRecipe(batch, "customer_id,loanAmount\nC-1,a lot");
  expect(stderr).toContain("line 2: loanAmount is not a number");
  expect(stderr).toContain("The export is wrong, nothing was sent.");
  expect(batch.server.totals.requests).toBe(0);
});
