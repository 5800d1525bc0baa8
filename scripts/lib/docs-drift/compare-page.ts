import type { PageFacts, PageParameter } from "./read-page.ts";

type Tree = Readonly<Record<string, unknown>>;

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
  const follow = (node: unknown): Tree => {
    const { $ref } = node as { $ref?: string };
    if ($ref === undefined) return node as Tree;
    const found = $ref
      .split("/")
      .slice(1)
      .reduce<unknown>((at, key) => (at as Tree)[key], document);
    return follow(found);
  };
  const operation = findOperation(page, document);
  if (typeof operation === "string") return [operation];
  const source = operation["x-source"];
  const parameters = (operation["parameters"] as unknown[]).map(follow) as unknown as Parameter[];
  const { requestBody, responses } = operation as { requestBody?: unknown; responses: Tree };
  return [
    ...compareParameters(page, parameters, source, follow),
    ...compareHeaders(page, operation, document, requestBody !== undefined),
    ...compareExample("request", page.request, toJsonSchema(requestBody && follow(requestBody)), source, follow),
    ...compareExample("response", page.response, toJsonSchema(follow(responses["200"])), source, follow),
  ];
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
  schema: Tree | undefined,
  source: unknown,
  follow: Follow,
): string[] {
  if (example === undefined)
    return schema === undefined ? [] : [`${where} example: the spec has a body, the page shows none`];
  if (schema === undefined) return [`${where} example: the page shows a body, the spec has none`];
  return compareValue(where, example, schema, source, follow);
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
  // Initial values have the names that a process gives them.
  const isOpen = where === "request";
  const fields = Object.entries(value as object).flatMap(([name, field]) => {
    const property = properties[name];
    if (property === undefined) return isOpen ? [] : [`${where} field ${name}: the page has it, the spec does not`];
    return compareValue(`${where} field ${name}`, field, property, source, follow);
  });
  const missing = isOpen
    ? []
    : Object.entries(properties)
        .filter(([name, property]) => property["x-source"] === source || required.includes(name))
        .filter(([name]) => !(name in (value as object)))
        .map(([name]) => `${where} field ${name}: the spec has it from this page, the page does not`);
  return [...fields, ...missing];
}

function toJsonSchema(node: unknown): Tree | undefined {
  const content = (node as { content?: Record<string, { schema: Tree }> } | undefined)?.content;
  return content?.["application/json"]?.schema;
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
