import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startMockServer } from "@flowx-start/mock-server";
import { expect, it, onTestFinished } from "vitest";
import { runtimePaths } from "./runtime-paths.ts";

const program = fileURLToPath(new URL("../../packages/cli/dist/cli.js", import.meta.url));

/** Runs `flowx-start` on a Node.js, against a mock, in a folder of its own. */
async function openCommandLine(runtime: keyof typeof runtimePaths) {
  const mock = await startMockServer();
  const cwd = mkdtempSync(join(tmpdir(), "flowx-start-on-"));
  onTestFinished(async () => {
    await mock.close();
    rmSync(cwd, { recursive: true, force: true });
  });
  const [workspace] = mock.workspaces;
  const env = {
    FLOWX_BASE_URL: mock.url,
    FLOWX_WORKSPACE_ID: workspace?.id,
    FLOWX_APP_ID: workspace?.apps[0]?.id,
    FLOWX_TOKEN: "any-token",
    PATH: process.env["PATH"],
  };
  const run = (...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
    new Promise((resolve) => {
      execFile(runtimePaths[runtime].path, [program, ...words], { cwd, env }, (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
      );
    });
  return { mock, run };
}

const isThere = (name: keyof typeof runtimePaths): boolean => existsSync(runtimePaths[name].path);
const supported = (["Node.js 22", "Node.js 24", "Node.js 26"] as const).filter(isThere);

it.for(supported)(
  "starts, starts a key once, and checks its settings, on %s",
  { timeout: 120_000 },
  async (runtime) => {
    const { mock, run } = await openCommandLine(runtime);
    const plain = await run("start", "customer_onboarding", "--values", '{"loanAmount":25000}');
    expect(plain).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(plain.stdout)).toEqual(mock.instances[0]?.instance);
    const first = await run("start", "customer_onboarding", "--key", "order-4711");
    expect(await run("start", "customer_onboarding", "--key", "order-4711")).toMatchObject({
      code: 0,
      stdout: first.stdout,
    });
    expect(mock.instances).toHaveLength(2);
    expect((await run("doctor")).code).toBe(0);
    expect((await run("start", "nothing")).code).toBe(1);
    expect((await run("start", "customer_onboarding", "--valeus", "1")).stderr).toContain("Did you mean --values?");
  },
);

it.for((["Node.js 20"] as const).filter(isThere))(
  "says in one line that it needs a newer one than %s",
  async (runtime) => {
    const { mock, run } = await openCommandLine(runtime);
    const { code, stdout, stderr } = await run("start", "customer_onboarding");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(
      /^flowx-start requires Node\.js 22\.12 or later, but this is Node\.js 20[.\d]+\. Nothing was sent\.\n$/,
    );
    expect(mock.totals.requests).toBe(0);
  },
);
