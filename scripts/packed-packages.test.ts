import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { copyRepository } from "./lib/copy-repository.ts";
import { findUntracked, readContents, toSnapshot } from "./lib/release/list-contents.ts";
import { publishedNames, publishPackages, readDigest, readTarballs } from "./lib/release/packages.ts";
import { run } from "./lib/release/run.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "packed-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function pack(name: string, files: Record<string, string>): Promise<string> {
  const cwd = mkdtempSync(join(folder, "package-"));
  for (const [path, content] of Object.entries({
    "package.json": JSON.stringify({ name, version: "1.0.0" }),
    ...files,
  })) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
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

it("finds a link of a page to a file that is not in the package", async () => {
  const readme = "[a](docs/a.md#there) [b](b.md) [c](../c.md) [d](https://example.com/d.md) [e](#here) `[f](f.md)`";
  const tarball = await pack("linked", { "README.md": readme, "docs/a.md": "[up](../README.md) [gone](gone.md)" });
  expect(readContents({ name: "linked", tarball }).deadLinks).toEqual([
    "linked: README.md links to b.md, which is not in the package",
    "linked: README.md links to ../c.md, which is not in the package",
    "linked: docs/a.md links to gone.md, which is not in the package",
  ]);
});

it.for(publishedNames)("gives TypeScript with node10 the types of every entry of %s", (name) => {
  const manifest = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));
  const exports = Object.entries<{ types?: string }>(manifest.exports).filter(([, { types }]) => types !== undefined);
  const { ".": main, ...others } = Object.fromEntries(exports);
  const subpaths = Object.entries(others).map(([path, { types }]) => [path.slice(2), [types]]);
  expect({ main: manifest.main, types: manifest.types }).toEqual({
    main: main?.types?.replace(/\.d\.ts$/, ".js"),
    types: main?.types,
  });
  expect(manifest.typesVersions?.["*"] ?? {}).toEqual(Object.fromEntries(subpaths));
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
  writeFileSync(join(copy, "scripts/repository.json"), '{ "url": "" }');
  const words = ["scripts/pack-packages.ts", "--provenance"];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: copy, encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toContain("scripts/repository.json: set `url`");
  expect(existsSync(join(copy, ".release"))).toBe(false);
});

it("finds what git does not track in a package, and takes what is built for its source", () => {
  const root = mkdtempSync(join(folder, "tracked-"));
  const git = (...words: string[]): void => void spawnSync("git", words, { cwd: root });
  mkdirSync(join(root, "packages/one/src"), { recursive: true });
  writeFileSync(join(root, "packages/one/src/a.ts"), "");
  git("init");
  git("add", ".");
  const paths = ["LICENSE", "dist/a.d.ts.map", "dist/a.js", "src/a.ts", "dist/b.js", "src/.env", "dist/a.json"];
  const files = paths.map((path) => ({ path, bytes: 1 }));
  expect(findUntracked({ name: "@scope/one", files, deadMaps: [], deadLinks: [] }, root)).toEqual([
    "packages/one/dist/b.js is in the package, and not in git",
    "packages/one/src/.env is in the package, and not in git",
    "packages/one/dist/a.json is in the package, and not in git",
  ]);
});

it("takes the files of a bundle for what the bundler makes, and nothing else", () => {
  const root = mkdtempSync(join(folder, "bundled-"));
  const git = (...words: string[]): void => void spawnSync("git", words, { cwd: root });
  mkdirSync(join(root, "packages/one"), { recursive: true });
  writeFileSync(join(root, "packages/one/rolldown.config.ts"), "");
  git("init");
  const files = ["dist/chunk.js", "dist/.env", "dist/a/b.js", "src/left.ts"].map((path) => ({ path, bytes: 1 }));
  const contents = { name: "@scope/one", files, deadMaps: [], deadLinks: [] };
  expect(findUntracked(contents, root)).toHaveLength(4);
  git("add", ".");
  expect(findUntracked(contents, root)).toEqual([
    "packages/one/dist/.env is in the package, and not in git",
    "packages/one/dist/a/b.js is in the package, and not in git",
    "packages/one/src/left.ts is in the package, and not in git",
  ]);
});

describe("the job that publishes", () => {
  /** What a checkout has before anything is installed, with tarballs. */
  async function checkOut(): Promise<{ root: string; digests: Record<string, string> }> {
    const root = mkdtempSync(join(folder, "checkout-"));
    for (const file of ["publish-packages.ts", "lib/release/packages.ts", "lib/release/run.ts"]) {
      mkdirSync(dirname(join(root, "scripts", file)), { recursive: true });
      cpSync(new URL(file, import.meta.url), join(root, "scripts", file));
    }
    const digests: Record<string, string> = {};
    mkdirSync(join(root, ".release"));
    for (const name of publishedNames) {
      const manifest = { name: `@flowx-start/${name}`, version: "1.2.3" };
      mkdirSync(join(root, "packages", name), { recursive: true });
      writeFileSync(join(root, "packages", name, "package.json"), JSON.stringify(manifest));
      const tarball = join(root, `.release/flowx-start-${name}-1.2.3.tgz`);
      writeFileSync(tarball, name);
      digests[manifest.name] = readDigest(tarball);
    }
    return { root, digests };
  }

  const publish = (cwd: string, ...words: string[]): Promise<string> =>
    run(process.execPath, ["scripts/publish-packages.ts", ...words], { cwd });

  it("publishes nothing if one tarball is not what was packed", async () => {
    const { root, digests } = await checkOut();
    writeFileSync(join(root, ".release/flowx-start-contract-suite-1.2.3.tgz"), "another");
    let requests = 0;
    const server = createServer((_request, response) => {
      requests += 1;
      response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const words = ["--registry", registry, "--digests", JSON.stringify(digests)];
    await expect(publish(root, ...words)).rejects.toThrow(
      /Nothing was published: .*contract-suite-1.2.3.tgz is sha512-/,
    );
    await expect(publish(root, "--registry", registry)).rejects.toThrow("--digests is missing");
    expect(requests).toBe(0);
    server.close();
  });

  it("needs nothing installed, and leaves alone what is published", async () => {
    const { root, digests } = await checkOut();
    const server = createServer(({ url = "" }, response) => {
      const integrity = digests[decodeURIComponent(url.slice(1))];
      response.end(JSON.stringify({ versions: { "1.2.3": { dist: { integrity } } } }));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const out = await publish(root, "--registry", registry, "--digests", JSON.stringify(digests));
    expect(out).toBe(publishedNames.map((name) => `was there @flowx-start/${name}@1.2.3\n`).join(""));
    server.close();
  });

  it("tags the commit once with each package", async () => {
    const { root } = await checkOut();
    const words = ["-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--allow-empty", "-m", "Release"];
    await run("git", ["init"], { cwd: root });
    await run("git", words, { cwd: root });
    expect(await publish(root, "--tag")).toContain("tagged @flowx-start/client@1.2.3\n");
    expect(await publish(root, "--tag")).toContain("was there @flowx-start/client@1.2.3\n");
    const tags = (await run("git", ["tag"], { cwd: root })).trim().split("\n");
    expect(tags.sort()).toEqual(publishedNames.map((name) => `@flowx-start/${name}@1.2.3`).sort());
  });
});

it("says which tarball is missing", () => {
  expect(() => readTarballs(folder)).toThrow(/has no flowx-start-api-types-.*\.tgz/);
});
