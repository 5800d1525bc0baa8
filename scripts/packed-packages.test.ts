import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { copyRepository } from "./lib/copy-repository.ts";
import { readContents, toSnapshot } from "./lib/release/list-contents.ts";
import { publishedNames, publishPackages, readTarballs } from "./lib/release/packages.ts";
import { run } from "./lib/release/run.ts";

const folder = mkdtempSync(join(tmpdir(), "packed-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function pack(name: string, files: Record<string, string>): Promise<string> {
  const cwd = mkdtempSync(join(folder, "package-"));
  for (const [path, content] of Object.entries({
    "package.json": JSON.stringify({ name, version: "1.0.0" }),
    ...files,
  })) {
    writeFileSync(join(cwd, path), content);
  }
  const out = await run("npm", ["pack", "--pack-destination", folder, "--silent"], { cwd });
  return join(folder, out.trim());
}

it("lists what is in a package, files that differ in their extension as one line", async () => {
  const tarball = await pack("listed", {
    "a.js": "x".repeat(20_001),
    "a.d.ts": "1",
    "a.js.map": '{"sources":[]}',
    "README.md": "hello",
  });
  const one = readContents({ name: "listed", tarball });
  expect(one.files.find(({ path }) => path === "README.md")).toEqual({ path: "README.md", bytes: 5 });
  expect(toSnapshot([one])).toBe(
    "listed: about 30 kB unpacked, 5 files\n  README.md\n  a{.d.ts,.js,.js.map}\n  package.json\n",
  );
});

it("finds a map whose source is not in the package", async () => {
  const tarball = await pack("mapped", { "a.js.map": '{"sources":["src/a.ts","b.ts"]}', "b.ts": "" });
  expect(readContents({ name: "mapped", tarball }).deadMaps).toEqual([
    "mapped: a.js.map leads to src/a.ts, which is not in the package",
  ]);
});

it("leaves alone what is published already, and refuses another content under the same version", async () => {
  const tarball = await pack("there", {});
  let integrity = `sha512-${createHash("sha512").update(readFileSync(tarball)).digest("base64")}`;
  const server = createServer((_request, response) => {
    response.end(JSON.stringify({ versions: { "1.0.0": { dist: { integrity } } } }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const packages = [{ name: "there", version: "1.0.0", tarball }];
  expect(await publishPackages(packages, { registry })).toEqual([]);
  integrity = "sha512-another";
  await expect(publishPackages(packages, { registry })).rejects.toThrow("has another there@1.0.0 already");
  server.close();
});

it("releases nothing with provenance that npm could not compare with a repository", () => {
  const copy = mkdtempSync(join(folder, "copy-"));
  copyRepository(copy);
  for (const name of publishedNames) {
    const file = join(copy, "packages", name, "package.json");
    const { repository: _none, ...manifest } = JSON.parse(readFileSync(file, "utf8"));
    writeFileSync(file, JSON.stringify(manifest));
  }
  const words = ["scripts/release.ts", "--provenance", "--registry", "http://127.0.0.1:1"];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: copy, encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toContain("@flowx-start/api-types has no repository in its package.json");
  expect(existsSync(join(copy, ".release"))).toBe(false);
});

it("says which tarball is missing", () => {
  expect(() => readTarballs(folder)).toThrow(/has no flowx-start-api-types-.*\.tgz/);
});
