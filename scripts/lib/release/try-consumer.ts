import { createReadStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { runtimePaths } from "../../runtimes/runtime-paths.ts";
import type { Consumer } from "./consumers.ts";
import { run } from "./run.ts";

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/;

/** What a stranger came to. */
export interface Trial {
  readonly name: string;
  /** The uuid of the instance that was started; why there is none where the machine lacks something. */
  readonly started: string;
  /** Other packages, with the versions that were installed. */
  readonly tools: readonly string[];
}

/**
 * Makes a fresh project outside of the repository, installs from a registry, and starts a process.
 *
 * @param version - Of our packages.
 * @throws `Error` with what was printed, if a step fails or no uuid is printed.
 */
export async function tryConsumer(consumer: Consumer, registry: string, version: string): Promise<Trial[]> {
  const cwd = await mkdtemp(join(tmpdir(), "stranger-"));
  try {
    await writeProject(cwd, consumer, registry);
    await install(cwd, consumer, version);
    const steps = [...consumer.steps];
    const last = steps.pop() ?? [];
    for (const [command = "", ...words] of steps) await runTool(command, words, cwd);
    if (consumer.page === true) {
      await run(last[0] ?? "", last.slice(1), { cwd });
      return [{ name: consumer.name, started: await openPage(cwd), tools: await readTools(cwd, consumer) }];
    }
    const trials: Trial[] = [];
    for (const node of consumer.nodes ?? [undefined]) {
      const path = node === undefined ? undefined : runtimePaths[node].path;
      if (path !== undefined && !existsSync(path)) {
        trials.push({ name: `${consumer.name}, ${node}`, started: `not run: there is no ${path}`, tools: [] });
        continue;
      }
      const out =
        path === undefined ? await runTool(last[0] ?? "", last.slice(1), cwd) : await run(path, last.slice(1), { cwd });
      const [started] = uuid.exec(out) ?? [];
      if (started === undefined) throw new Error(`${consumer.name} started nothing:\n${out}`);
      const name = node === undefined ? consumer.name : `${consumer.name}, ${node}`;
      trials.push({ name, started, tools: await readTools(cwd, consumer) });
    }
    return trials;
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}

/** Returns tools as `name version`. */
async function readTools(cwd: string, { tools }: Consumer): Promise<string[]> {
  const names = tools.map((tool) => tool.replace(/(?<=.)@[^@/]*$/, ""));
  const manifests = names.map((name) => readFile(join(cwd, "node_modules", name, "package.json"), "utf8"));
  return (await Promise.all(manifests)).map((text, i) => `${names[i]} ${JSON.parse(text).version}`);
}

/** Runs a command with the registry of the project; what this repository has of it, or npm brings. */
function runTool(command: string, words: readonly string[], cwd: string): Promise<string> {
  const caches = { BUN_INSTALL_CACHE_DIR: join(cwd, ".bun"), DENO_DIR: join(cwd, ".deno") };
  const env = { npm_config_userconfig: join(cwd, ".npmrc"), ...caches };
  if (command === "bun") return run(runtimePaths.Bun.path, words, { cwd, env });
  if (command === "deno") return run(runtimePaths.Deno.path, words, { cwd, env });
  if (command !== "yarn") return run(command, words, { cwd, env });
  return run("npm", ["exec", "--yes", "--package=@yarnpkg/cli-dist@4", "--", "yarn", ...words], { cwd, env });
}

async function writeProject(cwd: string, { files, manager, manifest }: Consumer, registry: string): Promise<void> {
  const own = {
    "package.json": JSON.stringify({ name: "stranger", private: true, ...(manifest ?? { type: "module" }) }),
    ".npmrc": `registry=${registry}\ncache=${join(cwd, ".npm-cache")}\naudit=false\nfund=false\nupdate-notifier=false\n`,
    // What was published a second ago is too young for pnpm otherwise; and its store is of this project only.
    ...(manager === "pnpm"
      ? { "pnpm-workspace.yaml": `storeDir: ${join(cwd, ".store")}\nminimumReleaseAgeExclude: ["@flowx-start/*"]\n` }
      : {}),
    ...(manager === "yarn" ? { ".yarnrc.yml": toYarnSettings(registry), "yarn.lock": "" } : {}),
  };
  for (const [name, content] of Object.entries({ ...own, ...files })) {
    await mkdir(dirname(join(cwd, name)), { recursive: true });
    await writeFile(join(cwd, name), content);
  }
}

async function install(cwd: string, { dependencies, tools, manager }: Consumer, version: string): Promise<void> {
  const packages = [...dependencies.map((name) => `${name}@${version}`), ...tools];
  const word = manager === "npm" ? "install" : "add";
  await runTool(manager, [word, ...packages.map((name) => (manager === "deno" ? `npm:${name}` : name))], cwd);
}

function toYarnSettings(registry: string): string {
  const settings = {
    npmRegistryServer: registry,
    unsafeHttpWhitelist: ["127.0.0.1"],
    enableGlobalCache: false,
    enableTelemetry: false,
    // What was published a second ago is too young otherwise.
    npmMinimalAgeGate: 0,
  };
  return JSON.stringify(settings);
}

/** Opens what Vite built in a real browser, against the mock that was installed. */
async function openPage(cwd: string): Promise<string> {
  const executablePath = runtimePaths.Chromium.path;
  if (!existsSync(executablePath)) return `built; not opened: there is no ${executablePath}`;
  const installed = join(cwd, "node_modules/@flowx-start/mock-server/dist/index.js");
  const { startMockServer } = (await import(
    pathToFileURL(installed).href
  )) as typeof import("@flowx-start/mock-server");
  const { chromium: browserType } = await import("playwright-core");
  const types: Record<string, string> = { html: "text/html", js: "text/javascript" };
  const pages = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = pathname === "/" ? "/index.html" : pathname;
    response.setHeader("content-type", types[file.split(".").at(-1) ?? ""] ?? "text/plain");
    createReadStream(join(cwd, "dist", file))
      .on("error", () => response.writeHead(404).end())
      .pipe(response);
  });
  await new Promise<void>((resolve) => pages.listen(0, "127.0.0.1", resolve));
  const mock = await startMockServer({ cors: true });
  const browser = await browserType.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    const { port } = pages.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/?mock=${encodeURIComponent(mock.url)}`);
    await page.waitForFunction('document.title !== "starting"', undefined, { timeout: 20_000 });
    const title = await page.title();
    if (mock.instances[0]?.instance.uuid !== title) throw new Error(`The page shows ${title}.`);
    return title;
  } finally {
    await browser.close();
    await mock.close();
    await new Promise((resolve) => {
      pages.close(resolve);
      pages.closeAllConnections();
    });
  }
}
