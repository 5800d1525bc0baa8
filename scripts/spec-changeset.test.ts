import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { copyRepository } from "./lib/copy-repository.ts";

const script = fileURLToPath(new URL("spec-changeset.ts", import.meta.url));
const spec = readFileSync(new URL("../spec/openapi.yaml", import.meta.url), "utf8");
// Each starts a few processes of its own.
let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "spec-changeset-"));
  for (const name of ["spec", ".changeset"]) mkdirSync(join(root, name));
  writeFileSync(join(root, "spec/openapi.yaml"), spec);
});
afterEach(() => rmSync(root, { recursive: true }));

const run = (...words: string[]): { code: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, "--root", root, ...words], {
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
};
const release = (text: string): void => writeFileSync(join(root, "spec/openapi.released.yaml"), text);
const list = (): string[] => readdirSync(join(root, ".changeset"));
const edit = (from: string, to: string): string => {
  expect(spec).toContain(from);
  return spec.replace(from, to);
};
/** The released document knew no `buildStatusAtStart`'s neighbour: today's has an optional response field more. */
const withoutTokens = spec.replace(/ {8}tokens:\n[\s\S]*?(?= {8}instanceMetadata:)/, "");

it("has nothing to compare before the first release", () => {
  expect(run("--check")).toMatchObject({ code: 0, out: expect.stringContaining("Nothing was released yet") });
  expect(list()).toEqual([]);
});

it("writes the same file for the same changes, and the check accepts it", () => {
  release(withoutTokens);
  expect(run("--check")).toMatchObject({ code: 1, err: expect.stringMatching(/spec-[0-9a-f]{8}\.md is missing/) });
  expect(run()).toMatchObject({
    code: 0,
    out: expect.stringContaining("tokens: optional property added (nobody needs it)"),
  });
  const [name = ""] = list();
  const content = readFileSync(join(root, ".changeset", name), "utf8");
  expect(content).toMatch(
    /^---\n"@flowx-start\/api-types": minor\n---\n\nThe OpenAPI document changed:\n\n- \*\*minor\*\* /,
  );
  expect(run().code).toBe(0);
  expect(list()).toEqual([name]);
  expect(readFileSync(join(root, ".changeset", name), "utf8")).toBe(content);
  expect(run("--check").code).toBe(0);
});

it("refuses a changeset that was made lower by hand", () => {
  release(withoutTokens);
  run();
  const file = join(root, ".changeset", list()[0] ?? "");
  writeFileSync(file, readFileSync(file, "utf8").replace(": minor", ": patch"));
  expect(run("--check")).toMatchObject({
    code: 1,
    err: expect.stringContaining("says patch, but the changes ask for minor"),
  });
});

it("takes the place of what it wrote for an earlier state of the document, and of nothing else", () => {
  release(withoutTokens);
  writeFileSync(join(root, ".changeset/by-hand.md"), "");
  run();
  const [, first] = list();
  release(edit("enum: [web, mobile]", "enum: [web]"));
  run();
  const [byHand, second] = list();
  expect([byHand, second === first]).toEqual(["by-hand.md", false]);
  release(spec);
  expect(run()).toMatchObject({ code: 0, out: expect.stringContaining("says what the released one says") });
  expect(list()).toEqual(["by-hand.md"]);
});

it("stops and asks where the policy does not know a change", () => {
  release(edit("      operationId: startProcess\n", "      operationId: startProcess\n      x-unheard-of: true\n"));
  const { code, out, err } = run();
  expect({ code, files: list() }).toEqual({ code: 2, files: [] });
  expect(out).toContain("**unknown**");
  expect(err).toContain("Decide what they mean and add a row");
});

it("asks for major where the last release's type tests do not compile, whatever the policy says", () => {
  copyRepository(root);
  const tests = "packages/api-types/released/callers.test-d.ts";
  writeFileSync(
    join(root, tests),
    'import type { OperationId } from "../src/index.ts";\nexport const id: OperationId = "startProcess";\n',
  );
  release(withoutTokens);
  expect(run().out).toContain(": minor");
  writeFileSync(
    join(root, tests),
    'import type { OperationId } from "../src/index.ts";\nexport const id: OperationId = "gone";\n',
  );
  const { code, out } = run();
  expect(code).toBe(0);
  expect(out).toMatch(/type tests of the last release do not compile: TS2322: Type '"gone"' is not assignable/);
  expect(out).toContain(": major");
});
