import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { parse } from "yaml";
import { copyEnvironment, copyRepository } from "./lib/copy-repository.ts";
import { publishedNames } from "./lib/release/packages.ts";

const root = mkdtempSync(join(tmpdir(), "version-packages-"));
copyRepository(root);
afterAll(() => rmSync(root, { recursive: true }));

const env = { ...process.env, ...copyEnvironment };
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const node = (...words: string[]): { code: number | null; out: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, env, encoding: "utf8" });
  return { code: status, out: stdout + stderr };
};
const versions = (): string[] =>
  publishedNames.map((name) => JSON.parse(read(`packages/${name}/package.json`)).version);

it("goes from a first release over a change of the document to a second one", () => {
  rmSync(join(root, "spec/openapi.released.yaml"), { force: true });
  const changeset = '---\n"@flowx-start/api-types": minor\n---\n\nSomething new.\n';
  writeFileSync(join(root, ".changeset/something-new.md"), changeset);
  const first = node("scripts/version-packages.ts");
  expect(first).toMatchObject({ code: 0 });
  const [before = ""] = versions();
  expect(new Set(versions()).size).toBe(1);
  expect(read("packages/client/src/version.gen.ts")).toContain(before);
  expect(read("packages/api-types/CHANGELOG.md")).toContain(`## ${before}`);

  const spec = read("spec/openapi.yaml");
  expect(read("spec/openapi.released.yaml")).toBe(spec);
  expect(JSON.parse(read("packages/api-types/package.json")).spec).toEqual({
    version: parse(spec).info.version,
    sha256: createHash("sha256").update(spec).digest("hex"),
  });
  expect(existsSync(join(root, "packages/api-types/released/callers.test-d.ts"))).toBe(true);
  expect(node("scripts/spec-changeset.ts", "--check")).toMatchObject({
    code: 0,
    out: expect.stringContaining("says what the released one says"),
  });

  const field =
    "        priority:\n          type: integer\n          description: The priority.\n          x-source: seed\n";
  writeFileSync(join(root, "spec/openapi.yaml"), spec.replace("        tokens:\n", `${field}        tokens:\n`));
  expect(node("scripts/generate.ts").code).toBe(0);
  expect(node("scripts/spec-changeset.ts", "--check").code).toBe(1);
  const written = node("scripts/spec-changeset.ts");
  // The released type tests compile: a new response field is no reason for major.
  expect(written).toMatchObject({
    code: 0,
    out: expect.stringMatching(/wrote \.changeset\/spec-[0-9a-f]{8}\.md: minor/),
  });
  expect(node("scripts/spec-changeset.ts", "--check").code).toBe(0);

  expect(node("scripts/version-packages.ts").code).toBe(0);
  expect(new Set(versions()).size).toBe(1);
  expect(versions()[0]).not.toBe(before);
  expect(read("packages/api-types/CHANGELOG.md")).toContain("priority: optional property added (nobody needs it)");
  expect(readdirSync(join(root, ".changeset")).filter((name) => name.startsWith("spec-"))).toEqual([]);
  expect(read("spec/openapi.released.yaml")).toContain("priority");
});
