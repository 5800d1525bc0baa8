import { cpSync, existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runtimePaths } from "../../runtimes/runtime-paths.ts";
import { run } from "../release/run.ts";
import type { Consumer, TrialOptions } from "./consumer.ts";

const folders = fileURLToPath(new URL("../../consumers/", import.meta.url));
/** Yarn comes through npm, too: its own download is at another place. */
const yarn = ["npm", "exec", "--yes", "--package=@yarnpkg/cli-dist@4.18.1", "--", "yarn"];
const programs: Readonly<Record<string, readonly string[]>> = {
  bun: [runtimePaths.Bun.path],
  deno: [runtimePaths.Deno.path],
  yarn,
};

/** Returns the command that a name stands for in a step. */
export function toProgram(command: string): readonly string[] {
  return programs[command] ?? [command];
}

/** What a project was installed with. */
export interface Installation {
  /** The versions of the package manager and of the tools. */
  readonly versions: Readonly<Record<string, string>>;
  /** The environment that its steps need. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Writes the files of a project and installs its packages.
 *
 * @param cwd - An empty folder.
 */
export async function installConsumer(cwd: string, consumer: Consumer, options: TrialOptions): Promise<Installation> {
  await writeProject(cwd, consumer, options.registry);
  const { manager, dependencies, tools } = consumer;
  const env = toEnv(cwd, options.registry);
  const wanted = options.newest === true ? tools.map(toRange) : tools;
  const packages = [...dependencies.map((name) => `${name}@${options.version}`), ...wanted];
  const prefixed = manager === "deno" ? packages.map((one) => `npm:${one}`) : packages;
  const [command = manager, ...before] = toProgram(manager);
  await run(command, [...before, manager === "npm" ? "install" : "add", ...prefixed], { cwd, env });
  const [first = ""] = /\d+\.\d+\.\d+/.exec(await run(command, [...before, "--version"], { cwd, env })) ?? [];
  const versions: Record<string, string> = { [manager]: first };
  for (const tool of tools) {
    const { name, version } = readTool(tool);
    if (!name.startsWith("@types/")) versions[name] = readInstalled(cwd, name) ?? version;
  }
  return { versions, env };
}

/** Their caches and stores are of this project only, so that nothing comes from an earlier one. */
function toEnv(cwd: string, registry: string): Record<string, string> {
  return {
    npm_config_userconfig: join(cwd, ".npmrc"),
    // Deno and Bun read it here.
    NPM_CONFIG_REGISTRY: registry,
    DENO_DIR: join(cwd, ".deno"),
    BUN_INSTALL_CACHE_DIR: join(cwd, ".bun"),
    YARN_ENABLE_IMMUTABLE_INSTALLS: "false",
    NEXT_TELEMETRY_DISABLED: "1",
    WRANGLER_SEND_METRICS: "false",
    CLOUDFLARE_CF_FETCH_ENABLED: "false",
  };
}

async function writeProject(cwd: string, consumer: Consumer, registry: string): Promise<void> {
  const { files, folder, manager, type = "module" } = consumer;
  // What was published a second ago is too young for some of them otherwise.
  const byManager: Record<string, Record<string, string>> = {
    pnpm: {
      "pnpm-workspace.yaml": `storeDir: ${join(cwd, ".store")}\nminimumReleaseAgeExclude: ["@flowx-start/*"]\nstrictDepBuilds: false\n`,
    },
    yarn: {
      ".yarnrc.yml": `nodeLinker: pnp\nnpmRegistryServer: ${registry}\nunsafeHttpWhitelist: ["127.0.0.1"]\nenableGlobalCache: false\nglobalFolder: ${join(cwd, ".yarn-global")}\nenableTelemetry: false\nnetworkConcurrency: 8\nhttpRetry: 10\nnpmMinimalAgeGate: 0\n`,
      "yarn.lock": "",
    },
    deno: { "deno.json": '{ "minimumDependencyAge": 0, "nodeModulesDir": "manual" }' },
  };
  const own = {
    "package.json": JSON.stringify({ name: "stranger", private: true, type }),
    ".npmrc": `registry=${registry}\ncache=${join(cwd, ".npm-cache")}\naudit=false\nfund=false\nupdate-notifier=false\n`,
  };
  if (folder !== undefined) cpSync(join(folders, folder), cwd, { recursive: true });
  for (const [name, content] of Object.entries({ ...own, ...byManager[manager], ...files })) {
    await mkdir(dirname(join(cwd, name)), { recursive: true });
    await writeFile(join(cwd, name), content);
  }
}

function readTool(tool: string): { name: string; version: string } {
  const at = tool.lastIndexOf("@");
  return { name: tool.slice(0, at), version: tool.slice(at + 1).replace(/^\D/, "") };
}

/** A minor of TypeScript is what a major is elsewhere. */
function toRange(tool: string): string {
  const { name, version } = readTool(tool);
  return `${name}@${name === "typescript" ? "~" : "^"}${version}`;
}

function readInstalled(cwd: string, name: string): string | undefined {
  const file = join(cwd, "node_modules", name, "package.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version : undefined;
}
