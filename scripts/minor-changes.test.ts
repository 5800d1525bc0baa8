import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { copyEnvironment, copyRepository } from "./lib/copy-repository.ts";
import type { Any } from "./lib/spec-diff/small-document.ts";
import { toTypes } from "./lib/to-types.ts";

// Each compiles.
const root = mkdtempSync(join(tmpdir(), "minor-changes-"));
copyRepository(root);
afterAll(() => rmSync(root, { recursive: true }));
const spec = readFileSync(join(root, "spec/openapi.yaml"), "utf8");
const tests = readFileSync(join(root, "packages/api-types/src/callers.test-d.ts"), "utf8");
writeFileSync(join(root, "spec/openapi.released.yaml"), spec);
writeFileSync(
  join(root, "packages/api-types/released/callers.test-d.ts"),
  tests.replaceAll('from "./', 'from "../src/'),
);

async function compare(change: (doc: Any) => void): Promise<string> {
  const doc = parse(spec);
  change(doc);
  const text = stringify(doc, { aliasDuplicateObjects: false });
  writeFileSync(join(root, "spec/openapi.yaml"), text);
  writeFileSync(join(root, "packages/api-types/src/api.gen.ts"), await toTypes(text));
  const words = ["scripts/spec-changeset.ts"];
  const env = { ...process.env, ...copyEnvironment };
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, env, encoding: "utf8" });
  return stdout + stderr;
}

const builds = "/api/runtime/wks/{workspaceId}/app/{appId}/build/info";
const answer = "ProcessInstance";
const changes: Record<string, (doc: Any) => void> = {
  "a new operation": ({ paths }) => {
    paths["/api/runtime/builds"] = { get: { ...paths[builds].get, operationId: "listBuilds", parameters: [] } };
  },
  "a new known state": ({ components }) => void components.schemas.KnownProcessInstanceState.enum.push("ON_HOLD"),
  "a new known platform": ({ components }) => void components.schemas.Platform.anyOf[0].enum.push("kiosk"),
  "a new optional parameter": ({ paths }) =>
    void paths[builds].get.parameters.push({ name: "X-Tenant", in: "header", schema: { type: "string" } }),
  "a new property of the values, with a default": ({ components }) => {
    components.schemas.InitialValues.properties.priority = { type: "integer", default: 3 };
  },
  "another type of the start condition": ({ components }) => {
    components.schemas.InitialValues.properties.startCondition.type = ["string", "integer"];
  },
  "a property of the answer that is always there": ({ components }) =>
    void components.schemas[answer].required.push("buildId"),
  "a new property of the answer that is always there": ({ components }) => {
    components.schemas[answer].properties.priority = { type: "integer" };
    components.schemas[answer].required.push("priority");
  },
};

it.for(Object.entries(changes))("%s is minor for who compiles against the last release", async ([, change]) => {
  expect(await compare(change)).toMatch(/wrote \.changeset\/spec-[0-9a-f]{8}\.md: minor/);
});

it.for<[string, (doc: Any) => void]>([
  ["an operation that is gone", ({ paths }) => void delete paths[builds]],
  ["a state that is gone", ({ components }) => void components.schemas.KnownProcessInstanceState.enum.splice(0, 1)],
  ["a set of states that is closed", ({ components }) => void components.schemas.ProcessInstanceState.anyOf.pop()],
])("%s does not compile against the last release", async ([, change]) => {
  expect(await compare(change)).toContain("type tests of the last release do not compile");
});
