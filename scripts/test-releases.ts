/**
 * Releases four times in a copy of the repository, each time as a maintainer does: change, changeset, format, check, versions,
 * tarballs, registry. After each release a stranger installs it from a registry on loopback and starts a process.
 *
 * Usage: pnpm test:releases
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packedConsumers } from "./lib/consumers/packed-consumers.ts";
import { tryConsumer } from "./lib/consumers/try-consumer.ts";
import { copyEnvironment, copyRepository } from "./lib/copy-repository.ts";
import { publishedNames } from "./lib/release/packages.ts";
import { run } from "./lib/release/run.ts";
import { startRegistry } from "./lib/release/start-registry.ts";

/** One release: what a maintainer changes before it, and what must come out. */
interface Release {
  readonly title: string;
  readonly change: () => Promise<void>;
  readonly version: string;
  /** What the changelog of a package says; every other package has the heading of the version alone, or its dependencies. */
  readonly changelogs: Readonly<Record<string, string>>;
}

const copy = mkdtempSync(join(tmpdir(), "releases-"));
const at = (path: string): string => join(copy, path);
const read = (path: string): string => readFileSync(at(path), "utf8");
const changeset = (name: string, bump: string, words: string): string =>
  `---\n"@flowx-start/${name}": ${bump}\n---\n\n${words}\n`;

const releases: readonly Release[] = [
  { title: "the first release", change: async () => {}, version: "0.1.0", changelogs: { client: "First release" } },
  {
    title: "a change of the document and one by hand",
    change: async () => {
      const field =
        "        priority:\n          type: integer\n          description: The priority.\n          x-source: seed\n";
      edit("spec/openapi.yaml", "        tokens:\n", `${field}        tokens:\n`);
      await inCopy("pnpm", "generate");
      await inCopy("pnpm", "spec:changeset");
      await write("by-hand.md", changeset("client", "patch", "Says more in its messages."));
    },
    version: "0.2.0",
    changelogs: { "api-types": "priority: optional property added", client: "Says more in its messages." },
  },
  {
    title: "a patch",
    change: () => write("mended.md", changeset("mock-server", "patch", "Closes sooner.")),
    version: "0.2.1",
    changelogs: { "mock-server": "Closes sooner." },
  },
  {
    title: "a minor",
    change: () => write("new-option.md", changeset("outbox", "minor", "Has a new option.")),
    version: "0.3.0",
    changelogs: { outbox: "Has a new option." },
  },
  {
    title: "a major",
    change: () => write("gone.md", changeset("contract-suite", "major", "Drops what was deprecated.")),
    version: "1.0.0",
    changelogs: { "contract-suite": "Drops what was deprecated." },
  },
];

try {
  await release();
} finally {
  rmSync(copy, { recursive: true, force: true });
}
// Verdaccio keeps timers of its own.
process.exit();

async function release(): Promise<void> {
  copyRepository(copy);
  await inCopy("git", "init", "--quiet");
  await commit("The repository");
  const behind = (await run("npm", ["config", "get", "registry"], { cwd: copy })).trim();
  await using registry = await startRegistry(behind);
  const [stranger] = packedConsumers;
  if (stranger === undefined) throw new Error("There is no consumer.");
  for (const { title, change, version, changelogs } of releases) {
    const begun = performance.now();
    await change();
    await commit(title);
    await inCopy("pnpm", "version-packages");
    await commit(`Release ${version}`);
    compareVersions(version, changelogs);
    await inCopy("pnpm", "release:pack");
    const words = [
      "scripts/publish-packages.ts",
      "--registry",
      registry.url,
      "--digests",
      read(".release/digests.json"),
    ];
    await run(process.execPath, words, { cwd: copy, env: { ...copyEnvironment, ...registry.env } });
    const [trial] = await tryConsumer(stranger, { registry: registry.url, version });
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    console.log(`${version}, ${title}: published and installed; ${trial?.started} started (${seconds} s)`);
  }
}

/** Writes a changeset as `pnpm changeset` does, and runs what a maintainer runs before a commit. */
async function write(fileName: string, content: string): Promise<void> {
  writeFileSync(at(`.changeset/${fileName}`), content);
  await inCopy("pnpm", "format");
  if (read(`.changeset/${fileName}`) !== content) throw new Error(`The formatter changed .changeset/${fileName}.`);
  await inCopy("pnpm", "check");
}

function compareVersions(version: string, changelogs: Readonly<Record<string, string>>): void {
  for (const name of publishedNames) {
    const manifest = JSON.parse(read(`packages/${name}/package.json`));
    if (manifest.version !== version) throw new Error(`${name} has version ${manifest.version}, not ${version}.`);
    const [, newest = ""] = read(`packages/${name}/CHANGELOG.md`).split(/^(?=## )/m);
    if (!newest.startsWith(`## ${version}\n`))
      throw new Error(`The changelog of ${name} has no ${version}:\n${newest}`);
    const words = changelogs[name] ?? "";
    if (!newest.includes(words)) throw new Error(`The changelog of ${name} does not say "${words}":\n${newest}`);
  }
}

function edit(path: string, from: string, to: string): void {
  const text = read(path);
  if (!text.includes(from)) throw new Error(`${path} has no ${JSON.stringify(from)}.`);
  writeFileSync(
    at(path),
    text.replace(from, () => to),
  );
}

async function commit(message: string): Promise<void> {
  await inCopy("git", "add", "--all");
  const author = ["-c", "user.name=Maintainer", "-c", "user.email=maintainer@example.com"];
  await inCopy("git", ...author, "commit", "--quiet", "--allow-empty", "--message", message);
}

async function inCopy(command: string, ...words: string[]): Promise<void> {
  await run(command, words, { cwd: copy, env: copyEnvironment });
}
