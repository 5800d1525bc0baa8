/**
 * Raises the versions as the changesets say, and takes down what is released with them: the OpenAPI document, its version and
 * hash in `api-types/package.json`, and the type tests that the next change of the document is compiled against.
 *
 * Usage: pnpm version-packages
 */
import { createHash } from "node:crypto";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { run } from "./lib/release/run.ts";

const root = new URL("../", import.meta.url);
const cwd = fileURLToPath(root);
const at = (path: string): URL => new URL(path, root);

console.log(await run("pnpm", ["exec", "changeset", "version"], { cwd }));

const spec = readFileSync(at("spec/openapi.yaml"), "utf8");
copyFileSync(at("spec/openapi.yaml"), at("spec/openapi.released.yaml"));
const { info } = parse(spec) as { info: { version: string } };
const manifest = JSON.parse(readFileSync(at("packages/api-types/package.json"), "utf8"));
manifest.spec = { version: info.version, sha256: createHash("sha256").update(spec).digest("hex") };
writeFileSync(at("packages/api-types/package.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);

const tests = readFileSync(at("packages/api-types/src/callers.test-d.ts"), "utf8");
writeFileSync(at("packages/api-types/released/callers.test-d.ts"), tests.replaceAll('from "./', 'from "../src/'));

// The client says its version to servers.
console.log(await run("node", ["scripts/generate.ts"], { cwd }));
console.log(await run("pnpm", ["exec", "biome", "format", "--write", "packages", "spec"], { cwd }));
console.log(`spec ${info.version} is the released one now`);
