import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";

/** `string & {}`: any string, without swallowing the literals that stand beside it in a union. */
const openString = ts.factory.createIntersectionTypeNode([
  ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
  ts.factory.createTypeLiteralNode([]),
]);

/**
 * Generates the TypeScript types of an OpenAPI document.
 *
 * A schema marked `x-open-set: true` becomes `string & {}`, so that editors complete the known values beside it.
 *
 * @param spec - The text of the document, YAML.
 * @returns TypeScript source: `paths`, `components`, `operations`.
 * @throws if the document is not valid OpenAPI.
 * @see {@link https://openapi-ts.dev/node | openapi-typescript, Node.js API}
 */
export async function toTypes(spec: string): Promise<string> {
  const ast = await openapiTS(spec, {
    silent: true,
    // Who leaves out a property with a default need not send it.
    defaultNonNullable: false,
    transform: (schema) => ("x-open-set" in schema ? openString : undefined),
  });
  return astToString(ast);
}
