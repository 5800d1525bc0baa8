import { parse } from "yaml";
import { followRef, type Tree } from "./follow-ref.ts";

/** What a schema promises of a value: which members are there and of which kinds, and the same of members further down. */
interface Promised {
  required?: Record<string, string[]>;
  members?: Record<string, Promised>;
  items?: Promised;
}

/** The schemas of answers whose type is handed to callers. */
const answers = ["ProcessInstance", "BuildInfo"];

/**
 * Returns a module that says what the types of answers promise, so that the client can check at run time what its types claim.
 *
 * @param spec - The text of `spec/openapi.yaml`.
 * @returns TypeScript source that exports `promises`.
 * @throws `Error` if a required member has a schema whose kind cannot be told.
 */
export function toPromisesModule(spec: string): string {
  const document = parse(spec) as Tree;
  const promises = Object.fromEntries(
    answers.map((name) => [name, toPromise(document, { $ref: `#/components/schemas/${name}` }, [name])]),
  );
  return [
    'import type { Promises } from "./answer-promise.ts";',
    "",
    "/** What the spec requires of each answer. A text is a string that is not empty. */",
    `export const promises: Promises = ${JSON.stringify(promises, undefined, 2)};`,
    "",
  ].join("\n");
}

function toPromise(document: Tree, node: unknown, path: readonly string[]): Promised {
  if (path.length > 10) return {};
  const schema = followRef(document, node);
  const properties = (schema["properties"] ?? {}) as Tree;
  const required = ((schema["required"] ?? []) as string[]).map((name): [string, string[]] => [
    name,
    toKinds(document, properties[name] ?? {}, [...path, name]),
  ]);
  const members = Object.entries(properties)
    .map(([name, property]): [string, Promised] => [name, toPromise(document, property, [...path, name])])
    .filter(([, promise]) => Object.keys(promise).length > 0);
  const items = "items" in schema ? toPromise(document, schema["items"], [...path, "items"]) : {};
  return {
    ...(required.length > 0 && { required: Object.fromEntries(required) }),
    ...(members.length > 0 && { members: Object.fromEntries(members) }),
    ...(Object.keys(items).length > 0 && { items }),
  };
}

/** The JSON types that a schema allows; `text` for a string that is not empty. */
function toKinds(document: Tree, node: unknown, path: readonly string[]): string[] {
  const schema = followRef(document, node);
  const alternatives = (schema["anyOf"] ?? schema["oneOf"]) as unknown[] | undefined;
  if (alternatives !== undefined) return [...new Set(alternatives.flatMap((one) => toKinds(document, one, path)))];
  const types = [schema["type"] ?? []].flat() as string[];
  if (types.length === 0) throw new Error(`${path.join(".")} is required, and its schema has no type.`);
  const isText =
    Number(schema["minLength"] ?? 0) > 0 || ("enum" in schema && !(schema["enum"] as unknown[]).includes(""));
  return types.map((type) => (type === "string" && isText ? "text" : type));
}
