/**
 * Writes every `*.gen.ts`, from `spec/openapi.yaml` and from the version of the client.
 *
 * Usage: pnpm generate        writes what changed and names it; does nothing if no input changed
 *        pnpm generate:check  writes nothing; exit code 1 and the first differing line of each file that drifted
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { toGeneratedHeader } from "./lib/generated-header.ts";
import { formatSpecGaps, listSpecGaps } from "./lib/list-spec-gaps.ts";
import { readPackageFacts } from "./lib/read-package-facts.ts";
import { toDocumentModule } from "./lib/to-document-module.ts";
import { toPageModule } from "./lib/to-page-module.ts";
import { toPromisesModule } from "./lib/to-promises-module.ts";
import { toTypes } from "./lib/to-types.ts";
import { toValidatorsModule } from "./lib/to-validators-module.ts";
import { toVersionModule } from "./lib/to-version-module.ts";
import { updateFile } from "./lib/update-file.ts";

const root = new URL("../", import.meta.url);
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

const spec = readFileSync(new URL("spec/openapi.yaml", root), "utf8");
const versionOf = (name: string): string =>
  JSON.parse(readFileSync(new URL(`scripts/node_modules/${name}/package.json`, root), "utf8")).version;
const generatedWith = (name: string): string => toGeneratedHeader(spec, `${name} ${versionOf(name)}`);

const files: Record<string, string> = {
  "packages/api-types/src/api.gen.ts": `${generatedWith("openapi-typescript")}\n${await toTypes(spec)}`,
  "packages/api-types/src/document.gen.ts": `${generatedWith("yaml")}\n${toDocumentModule(spec)}`,
  "packages/mock-server/src/contract/validators.gen.ts": `${generatedWith("ajv")}${await toValidatorsModule(
    spec,
    readFileSync(new URL("packages/mock-server/mock-config.schema.json", root), "utf8"),
  )}`,
  "packages/mock-server/src/page/page.gen.ts": await toPageModule(
    fileURLToPath(new URL("packages/mock-server/page/", root)),
  ),
  "packages/client/src/operations/promises.gen.ts": `${generatedWith("yaml")}\n${toPromisesModule(spec)}`,
  "packages/client/src/version.gen.ts": toVersionModule(
    readFileSync(new URL("packages/client/package.json", root), "utf8"),
  ),
};

const lines = Object.entries(files).flatMap(
  ([path, text]) => updateFile(fileURLToPath(new URL(path, root)), text, path, values.check) ?? [],
);
for (const line of lines) (values.check ? console.error : console.log)(line);
if (lines.length === 0) console.log("Generated files agree with their sources.");
else if (values.check) {
  console.error(`${lines.length} generated file(s) drifted. Run \`pnpm generate\` and commit the result.`);
  process.exitCode = 1;
}
const gaps = listSpecGaps(spec, await readPackageFacts(root));
if (gaps.length > 0) console.error(`\n${formatSpecGaps(gaps)}`);
