import { execFile, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type BuildOptions, build } from "esbuild";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runtimePaths } from "./runtime-paths.ts";
import { startTargets } from "./start-targets.ts";
import type { Findings, Targets } from "./suite.ts";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "flowx-start-runtimes-"));
const here = fileURLToPath(new URL(".", import.meta.url));

beforeAll(async () => {
  const common: BuildOptions = { bundle: true, format: "esm", platform: "neutral", mainFields: ["module", "main"] };
  for (const name of ["main", "worker", "suite"]) {
    const outfile = join(folder, `${name}.mjs`);
    await build({ ...common, entryPoints: [join(here, `${name}.ts`)], outfile, logLevel: "error" });
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Run = (targets: Targets) => Promise<Findings>;

const onCommandLine =
  (command: string, ...flags: string[]): Run =>
  async (targets) => {
    const { stdout } = await run(command, [...flags, join(folder, "main.mjs"), JSON.stringify(targets)]);
    return JSON.parse(stdout);
  };

const runInWorkerd: Run = async (targets) => {
  const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "suite", worker = (modules = [(name = "worker.mjs", esModule = embed "worker.mjs")], compatibilityDate = "2026-01-01")),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "suite")],
);`;
  writeFileSync(join(folder, "config.capnp"), config);
  const child = spawn(runtimePaths.workerd.path, ["serve", "config.capnp", "--control-fd=3"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit", "pipe"],
  });
  try {
    for await (const line of child.stdio[3] as AsyncIterable<Buffer>) {
      const { event, port } = JSON.parse(line.toString());
      if (event !== "listen") continue;
      const response = await fetch(`http://127.0.0.1:${port}`, { method: "POST", body: JSON.stringify(targets) });
      return (await response.json()) as Findings;
    }
    throw new Error("workerd did not listen.");
  } finally {
    child.kill("SIGKILL");
  }
};

const runInChromium: Run = async (targets) => {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
  const browser = await chromium.launch({
    executablePath: runtimePaths.Chromium.path,
    args: [...args, "--disable-component-update", "--disable-sync"],
  });
  try {
    const page = await browser.newPage();
    await page.route("**/suite.mjs", (route) =>
      route.fulfill({ path: join(folder, "suite.mjs"), contentType: "text/javascript" }),
    );
    await page.goto(`${targets.mock}/`);
    // As text: Vitest rewrites the imports of functions.
    return await page.evaluate(`import("/suite.mjs").then(({ runSuite }) => runSuite(${JSON.stringify(targets)}))`);
  } finally {
    await browser.close();
  }
};

interface Runtime {
  name: keyof typeof runtimePaths;
  run: Run;
  /** It proves that a refused connection was never made. */
  provesRefusal: boolean;
  /**
   * What the runtime sends again by itself when a kept-alive connection is reset under it: nothing, a POST of its own `fetch`,
   * or the client's starts as well.
   */
  repeats: "nothing" | "plain POSTs" | "starts";
}

const nodes = (["Node.js 20", "Node.js 22", "Node.js 24", "Node.js 26"] as const).map((name): Runtime => {
  return { name, run: onCommandLine(runtimePaths[name].path), provesRefusal: true, repeats: "nothing" };
});
const runInBun = onCommandLine(runtimePaths.Bun.path);
const runInDeno = onCommandLine(runtimePaths.Deno.path, "run", "--allow-net", "--no-lock");
const runtimes: Runtime[] = [
  ...nodes,
  { name: "Bun", run: runInBun, provesRefusal: true, repeats: "nothing" },
  { name: "Deno", run: runInDeno, provesRefusal: false, repeats: "plain POSTs" },
  { name: "workerd", run: runInWorkerd, provesRefusal: false, repeats: "nothing" },
  { name: "Chromium", run: runInChromium, provesRefusal: false, repeats: "starts" },
];

// What is not there is said by the last lines of `npm run verify`.
const there = runtimes.filter(({ name }) => existsSync(runtimePaths[name].path));

it.for(there)("starts once, and tells the truth about failures, on $name", { timeout: 120_000 }, async (runtime) => {
  await using servers = await startTargets();
  const { staleSecond, staleRawSecond, ...findings } = await runtime.run(servers.targets);
  const unknown = { outcome: "unknown", attempts: 1 };
  const refusal = runtime.provesRefusal ? { outcome: "not-started", attempts: 3 } : unknown;
  expect(findings).toEqual({
    start: "STARTED",
    unknownProcess: { code: "FLOWX_HTTP_PROBLEM", outcome: "not-started", attempts: 1, status: 404 },
    invalid: { code: "FLOWX_INVALID_ARGUMENT", outcome: "not-started", attempts: 0 },
    timeout: { code: "FLOWX_TIMEOUT", ...unknown },
    aborted: { code: "FLOWX_ABORTED", ...unknown },
    reset: { code: "FLOWX_NETWORK", ...unknown },
    closed: { code: "FLOWX_NETWORK", ...refusal },
    staleFirst: "STARTED",
    staleRawFirst: 200,
  });
  const { silent, reset, stale, staleRaw } = servers.countPosts();
  expect({ instances: servers.countInstances(), reset, silent }).toEqual({ instances: 1, reset: 1, silent: 2 });
  // Where the runtime repeats a request by itself, the caller sees a success and never learns of it.
  const twice = { posts: 3, answer: "success" };
  const once = { posts: 2, answer: "failure" };
  expect({
    start: { posts: stale, answer: staleSecond === "STARTED" ? "success" : "failure" },
    plain: { posts: staleRaw, answer: staleRawSecond === 200 ? "success" : "failure" },
  }).toEqual({
    start: runtime.repeats === "starts" ? twice : once,
    plain: runtime.repeats === "nothing" ? once : twice,
  });
  if (runtime.repeats !== "starts") expect(staleSecond).toEqual({ code: "FLOWX_NETWORK", ...unknown });
});
