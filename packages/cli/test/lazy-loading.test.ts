import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { startFlowx } from "./flowx.ts";
import { runProgram } from "./run-program.ts";

/** Runs the program, and returns the files that it loaded, as V8's coverage lists them. */
async function listLoaded(words: readonly string[]): Promise<string[]> {
  const { cwd, env } = await startFlowx();
  const folder = mkdtempSync(join(tmpdir(), "flowx-start-loaded-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { code, stderr } = await runProgram(words, { cwd, env: { ...env, NODE_V8_COVERAGE: folder } }).ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const [report = ""] = readdirSync(folder);
  const { result } = JSON.parse(readFileSync(join(folder, report), "utf8")) as { result: { url: string }[] };
  return result.map(({ url }) => url).filter((url) => url.startsWith("file:"));
}

const database = /pglite|pg-boss|\/pg\/|packages\/outbox|fs-native-extensions/;

it("loads no database, no prompt and few files for a start without a key", async () => {
  const loaded = await listLoaded(["start", "customer_onboarding"]);
  expect(loaded.filter((url) => database.test(url) || /clack|csv-parse|cli-table|jose|log-update/.test(url))).toEqual(
    [],
  );
  expect(loaded.some((url) => url.endsWith("/run-start.js"))).toBe(true);
  expect(loaded.length).toBeLessThan(50);
});

it("loads neither the client nor a database for its version", async () => {
  const loaded = await listLoaded(["--version"]);
  expect(loaded.filter((url) => database.test(url) || /create-flowx-client|openapi-fetch/.test(url))).toEqual([]);
});

it("loads the database for a start with a key", async () => {
  const loaded = await listLoaded(["start", "customer_onboarding", "--key", "order-4711"]);
  expect(loaded.some((url) => /pglite/.test(url))).toBe(true);
});
