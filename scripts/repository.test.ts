import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { publishedNames } from "./lib/release/packages.ts";
import { listUnfilled, readRepositoryUrl, toRepositoryFields, withFields } from "./lib/release/repository.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "repository-"));
afterAll(() => rmSync(folder, { recursive: true }));

const url = "https://github.com/someone/flowx-start";
const fields = toRepositoryFields(url, "client");
const manifest = join(folder, "package.json");

/** Writes what {@link listUnfilled} reads. */
function fill(address: string, conduct: string): void {
  mkdirSync(join(folder, "scripts"), { recursive: true });
  writeFileSync(join(folder, "scripts/repository.json"), JSON.stringify({ url: address }));
  writeFileSync(join(folder, "CODE_OF_CONDUCT.md"), conduct);
}

it("points repository, homepage and bugs of a package to its folder", () => {
  expect(fields).toEqual({
    repository: { type: "git", url: "git+https://github.com/someone/flowx-start.git", directory: "packages/client" },
    homepage: "https://github.com/someone/flowx-start/tree/main/packages/client#readme",
    bugs: "https://github.com/someone/flowx-start/issues",
  });
});

it("writes the fields while a package is packed, and restores the file", async () => {
  const before = '{ "name": "a" }';
  writeFileSync(manifest, before);
  await withFields(folder, fields, async () => {
    expect(JSON.parse(readFileSync(manifest, "utf8"))).toEqual({ name: "a", ...fields });
  });
  expect(readFileSync(manifest, "utf8")).toBe(before);
  const failing = withFields(folder, fields, () => Promise.reject(new Error("pack failed")));
  await expect(failing).rejects.toThrow("pack failed");
  expect(readFileSync(manifest, "utf8")).toBe(before);
});

it("writes nothing as long as no repository is set", async () => {
  const before = '{ "name": "a" }';
  writeFileSync(manifest, before);
  await withFields(folder, undefined, async () => expect(readFileSync(manifest, "utf8")).toBe(before));
});

it("lists what the owner must fill in, until it is filled in", () => {
  fill("", "Write to [OWNER'S CONTACT].");
  expect(listUnfilled(folder)).toEqual([
    "scripts/repository.json: set `url` to the repository, such as https://github.com/OWNER/NAME.",
    "CODE_OF_CONDUCT.md: replace [OWNER'S CONTACT] with an email address or a form.",
  ]);
  fill(url, "Write to conduct@example.com.");
  expect(listUnfilled(folder)).toEqual([]);
});

it.for(["github.com/a/b", "https://github.com/a", `${url}.git`, `${url}/`, "git@github.com:a/b.git"])(
  "refuses %s as a repository",
  (address) => {
    fill(address, "");
    expect(() => readRepositoryUrl(folder)).toThrow("must look like https://github.com/OWNER/NAME");
  },
);

it("reads the repository of this project, and no package sets the fields itself", () => {
  expect(readRepositoryUrl(root)).toMatch(/^(https:.*)?$/);
  for (const name of publishedNames) {
    const own = JSON.parse(readFileSync(`${root}packages/${name}/package.json`, "utf8"));
    expect(Object.keys(own).filter((key) => key in fields)).toEqual([]);
  }
});
