import { followRef, type Tree } from "../follow-ref.ts";
import type { PageFacts, PageParameter } from "./read-page.ts";

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Tree;
  "x-source"?: string;
}

/**
 * Compares what a documentation page says with the OpenAPI document.
 *
 * @returns One sentence for each difference; none if they agree.
 */
export function comparePage(page: PageFacts, document: Tree): string[] {
  const follow: Follow = (node) => followRef(document, node);
  const operation = findOperation(page, document);
  if (typeof operation === "string") return [operation];
  const source = operation["x-source"];
  const parameters = (operation["parameters"] as unknown[]).map(follow) as unknown as Parameter[];
  const { requestBody, responses } = operation as { requestBody?: unknown; responses: Tree };
  return [
    ...compareParameters(page, parameters, source, follow),
    ...compareHeaders(page, operation, document, requestBody !== undefined),
    ...compareExample("request", page.request, toJsonMedia(requestBody && follow(requestBody)), source, follow),
    ...compareExample("response", page.response, toJsonMedia(follow(responses["200"])), source, follow),
  ];
}

interface Media {
  schema: Tree;
  examples?: Readonly<Record<string, Tree>>;
}

type Follow = (node: unknown) => Tree;

function findOperation({ method, path }: PageFacts, document: Tree): Tree | string {
  const paths = document["paths"] as Record<string, Record<string, Tree>>;
  const item = paths[path];
  if (item === undefined) {
    const shape = (template: string): string => template.replace(/\{\w+\}/g, "{}");
    const near = Object.keys(paths).find((known) => shape(known) === shape(path));
    return `path: the page has ${path}, the spec ${near ?? "no such path"}`;
  }
  const known = Object.keys(item).map((name) => name.toUpperCase());
  return item[method.toLowerCase()] ?? `method: the page has ${method}, the spec ${known.join(", ")}`;
}

function compareParameters(
  page: PageFacts,
  parameters: readonly Parameter[],
  source: unknown,
  follow: Follow,
): string[] {
  // Authorization and Content-Type are no parameters in OpenAPI.
  const listed = page.parameters.filter(({ name }) => !/^(authorization|content-type)$/i.test(name));
  const isSame = (one: { in: string; name: string }, other: { in: string; name: string }): boolean =>
    one.in === other.in &&
    (one.in === "header" ? one.name.toLowerCase() === other.name.toLowerCase() : one.name === other.name);
  const known = listed.flatMap((parameter) => {
    const found = parameters.find((one) => isSame(one, parameter));
    if (found === undefined) return [`${parameter.in} parameter ${parameter.name}: the page has it, the spec does not`];
    return compareParameter(parameter, found, follow);
  });
  const missing = parameters
    .filter((parameter) => parameter["x-source"] === source || parameter.in === "path")
    .filter((parameter) => !listed.some((one) => isSame(one, parameter)))
    .map(({ in: place, name }) => `${place} parameter ${name}: the spec has it from this page, the page does not`);
  return [...known, ...missing];
}

function compareParameter(page: PageParameter, spec: Parameter, follow: Follow): string[] {
  const where = `${page.in} parameter ${page.name}`;
  const types = toTypes(spec.schema, follow);
  const required = spec.required ?? false;
  return [
    ...(types.includes(page.type) ? [] : [`${where}: the page has type ${page.type}, the spec ${types.join(" or ")}`]),
    ...(page.required === required
      ? []
      : [
          `${where}: on the page it is ${page.required ? "" : "not "}required, in the spec ${required ? "it is" : "it is not"}`,
        ]),
  ];
}

function compareHeaders(
  { parameters, headers }: PageFacts,
  operation: Tree,
  document: Tree,
  hasBody: boolean,
): string[] {
  const told = [...headers, ...parameters.filter((one) => one.in === "header").map(({ name }) => name)];
  const has = (name: string): boolean => told.some((one) => one.toLowerCase() === name);
  const isSecured = ((operation["security"] ?? document["security"] ?? []) as unknown[]).length > 0;
  return [
    ...(has("authorization") === isSecured
      ? []
      : [
          `header Authorization: the page ${has("authorization") ? "has it" : "does not have it"}, the spec says otherwise`,
        ]),
    ...(has("content-type") === hasBody
      ? []
      : [
          `header Content-Type: the page ${has("content-type") ? "has it" : "does not have it"}, the spec says otherwise`,
        ]),
  ];
}

function compareExample(
  where: string,
  example: unknown,
  media: Media | undefined,
  source: unknown,
  follow: Follow,
): string[] {
  if (example === undefined)
    return media === undefined ? [] : [`${where} example: the spec has a body, the page shows none`];
  if (media === undefined) return [`${where} example: the page shows a body, the spec has none`];
  const misfits = compareValue(where, example, media.schema, source, follow);
  if (misfits.length > 0 || where !== "request") return misfits;
  // The schema lets any name pass: which ones the page shows is what the spec's own examples say.
  const known = Object.values(media.examples ?? {}).map((one) => compareFields(where, example, follow(one)["value"]));
  return known.sort((one, other) => one.length - other.length)[0] ?? [];
}

/** Compares the names and the types of the fields of two examples. */
function compareFields(where: string, page: unknown, spec: unknown): string[] {
  if (toType(page) !== toType(spec))
    return [`${where}: the page has ${toType(page)}, the spec's example ${toType(spec)}`];
  if (toType(page) !== "object") return [];
  const [shown, known] = [page as Tree, spec as Tree];
  return [...new Set([...Object.keys(shown), ...Object.keys(known)])].flatMap((name) => {
    const field = `${where} field ${name}`;
    if (!(name in known)) return [`${field}: the page has it, the spec's example does not`];
    if (!(name in shown)) return [`${field}: the spec's example has it, the page does not`];
    return compareFields(field, shown[name], known[name]);
  });
}

function compareValue(where: string, value: unknown, schema: Tree, source: unknown, follow: Follow): string[] {
  const types = toTypes(schema, follow);
  const type = toType(value);
  if (types.length > 0 && !types.includes(type) && !(type === "integer" && types.includes("number"))) {
    return [`${where}: the page has ${type}, the spec ${types.join(" or ")}`];
  }
  if (type !== "object") return [];
  const resolved = follow(schema);
  const properties = (resolved["properties"] ?? {}) as Record<string, Tree>;
  const required = (resolved["required"] ?? []) as readonly string[];
  const isRequest = where.startsWith("request");
  const fields = Object.entries(value as object).flatMap(([name, field]) => {
    const property = properties[name];
    if (property !== undefined) return compareValue(`${where} field ${name}`, field, property, source, follow);
    return isRequest ? [] : [`${where} field ${name}: the page has it, the spec does not`];
  });
  const missing = Object.entries(properties)
    .filter(([name, property]) => (!isRequest && property["x-source"] === source) || required.includes(name))
    .filter(([name]) => !(name in (value as object)))
    .map(([name]) => `${where} field ${name}: the spec has it from this page, the page does not`);
  return [...fields, ...missing];
}

function toJsonMedia(node: unknown): Media | undefined {
  const content = (node as { content?: Record<string, Media> } | undefined)?.content;
  return content?.["application/json"];
}

function toTypes(schema: unknown, follow: Follow): string[] {
  const { type, anyOf, oneOf } = follow(schema) as { type?: string | string[]; anyOf?: Tree[]; oneOf?: Tree[] };
  if (type !== undefined) return [type].flat();
  return [...new Set((anyOf ?? oneOf ?? []).flatMap((branch) => toTypes(branch, follow)))];
}

function toType(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
