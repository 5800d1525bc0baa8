import { parse } from "yaml";

/**
 * Returns a module that exports the OpenAPI document as data.
 *
 * @param spec - The text of the document, YAML.
 * @returns TypeScript source that exports `openapi`.
 * @throws if the text is not YAML.
 */
export function toDocumentModule(spec: string): string {
  return [
    'import type { OpenApiDocument } from "./open-api-document.ts";',
    "",
    "/** The OpenAPI document that every type of this package is generated from. */",
    `export const openapi: OpenApiDocument = ${JSON.stringify(parse(spec), undefined, 2)};`,
    "",
  ].join("\n");
}
