import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { copyEnvironment, copyRepository } from "./lib/copy-repository.ts";

const root = mkdtempSync(join(tmpdir(), "generation-"));
copyRepository(root);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const turbo = join(root, "node_modules/.bin/turbo");
const env = { ...process.env, ...copyEnvironment };
const spec = join(root, "spec/openapi.yaml");
const generated = {
  types: "packages/api-types/src/api.gen.ts",
  document: "packages/api-types/src/document.gen.ts",
  validators: "packages/mock-server/src/contract/validators.gen.ts",
  page: "packages/mock-server/src/page/page.gen.ts",
  promises: "packages/client/src/operations/promises.gen.ts",
  version: "packages/client/src/version.gen.ts",
  "types' reference": "packages/api-types/reference/index.md",
  "mock's reference": "packages/mock-server/reference/vitest.md",
};
const run = (): { status: number | null; stdout: string; stderr: string } => {
  const words = [
    "run",
    "//#generate:files",
    "//#reference:files",
    "--cache-dir",
    join(root, ".turbo-cache"),
    "--no-daemon",
  ];
  return spawnSync(turbo, words, { cwd: root, env, encoding: "utf8" });
};
const generate = (): string => {
  const { status, stdout, stderr } = run();
  expect(status, stdout + stderr).toBe(0);
  return stdout;
};
const times = (): Record<string, number> =>
  Object.fromEntries(Object.entries(generated).map(([name, path]) => [name, statSync(join(root, path)).mtimeMs]));
const edit = (from: string, to: string): void => writeFileSync(spec, readFileSync(spec, "utf8").replace(from, to));

it("does nothing again for an unchanged document, and writes what depends on a changed one and nothing else", () => {
  generate();
  expect(generate()).toMatch(/Cached: +3 cached, 3 total/);

  const before = times();
  edit(
    "        tokens:\n",
    "        rank:\n          type: integer\n          description: R.\n          x-source: seed\n        tokens:\n",
  );
  edit("summary: Start a process from the active build", "summary: Start a process from the build that is active");
  const out = generate();
  expect(out).toMatch(/Cached: +0 cached, 3 total/);
  const after = times();
  const written = Object.keys(generated).filter((name) => before[name] !== after[name]);
  expect(written).toEqual(["types", "document", "validators", "promises", "types' reference"]);
  const places = written.map((name) => generated[name as keyof typeof generated]);
  expect(out.match(/(?<=wrote )\S+/g)?.sort()).toEqual(places.sort());
});

it("shows bytes that another tool makes as drift", () => {
  const file = join(root, generated.types);
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace("openapi-typescript 7", "openapi-typescript 8"));
  const { status, stderr } = spawnSync(process.execPath, ["scripts/generate.ts", "--check"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^packages\/api-types\/src\/api\.gen\.ts:\d+ drifted from its source\n/);
  writeFileSync(file, text);
});

it("writes what can be written after a path parameter was renamed, and says what needs a hand", () => {
  const before = readFileSync(spec, "utf8");
  writeFileSync(
    spec,
    before
      .replaceAll("processInstanceUuid}", "instanceUuid}")
      .replaceAll("name: processInstanceUuid", "name: instanceUuid"),
  );
  const { status, stdout, stderr } = run();
  const out = stdout + stderr;
  expect(status, out).toBe(0);
  expect(out).toContain("wrote packages/api-types/src/api.gen.ts");
  expect(out).toContain("packages/client/reference: written once the code compiles");
  expect(out).toContain("packages/client/src/operations/get-build.ts");
  expect(out).not.toMatch(/^ +at .*reference\.ts/m);
});
