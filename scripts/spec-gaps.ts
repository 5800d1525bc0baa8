/**
 * Lists what `spec/openapi.yaml` says and a package does not do: operations, parameters, headers, statuses, required fields.
 *
 * Usage: pnpm spec:gaps        exit code 1 and one list if there is anything
 */
import { readFileSync } from "node:fs";
import { formatSpecGaps, listSpecGaps } from "./lib/list-spec-gaps.ts";
import { readPackageFacts } from "./lib/read-package-facts.ts";

const root = new URL("../", import.meta.url);
const spec = readFileSync(new URL("spec/openapi.yaml", root), "utf8");
const gaps = listSpecGaps(spec, await readPackageFacts(root));
if (gaps.length === 0) console.log("The packages do what the OpenAPI document says.");
else {
  console.error(formatSpecGaps(gaps));
  process.exitCode = 1;
}
