import { followRef as follow, type Tree } from "../follow-ref.ts";

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);
const defaultsToFalse = new Set(["required", "deprecated", "uniqueItems", "x-open-set"]);
const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/**
 * Brings an OpenAPI document into a shape in which two of them can be compared key by key: references are followed, and every
 * list whose order means nothing is an object whose keys are what tells its members apart.
 *
 * @throws `Error` if a reference leads nowhere.
 */
export function normalizeSpec(document: Tree): Tree {
  const { openapi, info, servers = [], paths = {}, components = {}, security = [], tags, ...rest } = document;
  const operations = Object.entries(paths as Tree).flatMap(([path, item]) =>
    Object.entries(item as Tree)
      .filter(([method]) => methods.has(method))
      .map(([method, operation]) => [
        `${method.toUpperCase()} ${path}`,
        toOperation(document, operation as Tree, item as Tree, security),
      ]),
  );
  return {
    ...rest,
    openapi,
    info,
    tags: keyBy(tags ?? [], "name"),
    servers: keyBy(servers, "url"),
    operations: Object.fromEntries(operations),
    ...toComponents(document, components as Record<string, Tree>),
  };
}

/**
 * What a component says is compared where an operation uses it; here that there is a type of its name, and what no operation
 * uses.
 */
function toComponents(document: Tree, components: Readonly<Record<string, Tree>>): Tree {
  const { schemas = {}, securitySchemes = {} } = components;
  const named = ["schemas", "parameters", "headers", "requestBodies", "responses"].flatMap((kind) =>
    Object.keys(components[kind] ?? {}).map((name) => [`${kind} ${name}`, true]),
  );
  const used = listUsed(document, document["paths"], new Set());
  const unused = Object.entries(schemas).filter(([name]) => !used.has(`#/components/schemas/${name}`));
  return {
    securitySchemes,
    componentNames: Object.fromEntries(named),
    unusedSchemas: Object.fromEntries(unused.map(([name, schema]) => [name, toSchema(document, schema, [])])),
  };
}

/** Adds every reference below a node, and below what it refers to. */
function listUsed(document: Tree, node: unknown, used: Set<string>): Set<string> {
  if (typeof node !== "object" || node === null) return used;
  const { $ref } = node as { $ref?: unknown };
  if (typeof $ref === "string" && !used.has($ref)) {
    used.add($ref);
    listUsed(document, follow(document, node), used);
  }
  for (const value of Object.values(node)) listUsed(document, value, used);
  return used;
}

function toOperation(document: Tree, operation: Tree, item: Tree, security: unknown): Tree {
  const { parameters = [], requestBody, responses = {}, ...rest } = operation;
  const all = [...((item["parameters"] ?? []) as Tree[]), ...(parameters as Tree[])].map((one) =>
    follow(document, one),
  );
  const byName = all.map((one) => [`${one["in"]} ${one["name"]}`, withSchema(document, one)]);
  const byStatus = Object.entries(responses as Tree).map(([status, response]) => [
    status,
    toResponse(document, response),
  ]);
  return {
    ...withoutDefaults(rest),
    tags: undefined,
    security: toSet((rest["security"] ?? security) as unknown[]),
    parameters: Object.fromEntries(byName),
    ...(requestBody === undefined ? {} : { requestBody: withContent(document, follow(document, requestBody)) }),
    responses: Object.fromEntries(byStatus),
  };
}

function toResponse(document: Tree, response: unknown): Tree {
  const { headers = {}, ...rest } = withContent(document, follow(document, response));
  const byName = Object.entries(headers as Tree).map(([name, header]) => [
    name,
    withSchema(document, follow(document, header)),
  ]);
  return { ...rest, headers: Object.fromEntries(byName) };
}

function withContent(document: Tree, node: Tree): Tree {
  const content = Object.entries((node["content"] ?? {}) as Tree);
  return {
    ...withoutDefaults(node),
    content: Object.fromEntries(content.map(([type, media]) => [type, withSchema(document, media as Tree)])),
  };
}

function withSchema(document: Tree, node: Tree): Tree {
  const { schema, examples, ...rest } = node;
  return {
    ...withoutDefaults(rest),
    ...(schema === undefined ? {} : { schema: toSchema(document, schema, []) }),
    ...(examples === undefined
      ? {}
      : { examples: mapValues(examples as Tree, (example) => follow(document, example)) }),
  };
}

function toSchema(document: Tree, schema: unknown, seen: readonly string[]): unknown {
  if (!isTree(schema)) return schema;
  const ref = schema["$ref"];
  if (typeof ref === "string") {
    if (seen.includes(ref)) return { recursive: ref };
    return toSchema(document, follow(document, schema), [...seen, ref]);
  }
  const said = Object.entries(schema).filter(([key, value]) => !isDefault(key, value));
  return Object.fromEntries(said.map(([key, value]) => [key, toKeyword(document, key, value, seen)]));
}

/** Says whether a keyword says what would hold without it. */
function isDefault(key: string, value: unknown): boolean {
  return (key === "additionalProperties" && value === true) || (defaultsToFalse.has(key) && value === false);
}

function toKeyword(document: Tree, key: string, value: unknown, seen: readonly string[]): unknown {
  switch (key) {
    case "type":
    case "required":
    case "enum":
      return toSet([value].flat());
    case "anyOf":
    case "oneOf":
    case "allOf":
      return toBranches(document, value as unknown[], seen);
    case "properties":
    case "patternProperties":
    case "$defs":
      return mapValues(value as Tree, (property) => toSchema(document, property, seen));
    case "items":
    case "additionalProperties":
    case "not":
      return toSchema(document, value, seen);
    default:
      return value;
  }
}

/** A branch is told apart by its name, or by what kind of value it takes. */
function toBranches(document: Tree, branches: readonly unknown[], seen: readonly string[]): Tree {
  const named = new Map<string, unknown>();
  for (const branch of branches) {
    const { $ref, title, type, enum: values, "x-open-set": open } = isTree(branch) ? branch : {};
    const kind = [[type].flat().join("|"), values === undefined ? "" : "enum", open === true ? "open" : ""];
    const base = String($ref ?? title ?? kind.filter((part) => part !== "").join(" ")).replace(
      /^#\/components\/schemas\//,
      "",
    );
    let name = base;
    for (let count = 2; named.has(name); count++) name = `${base} ${count}`;
    named.set(name, toSchema(document, branch, seen));
  }
  return Object.fromEntries(named);
}

function withoutDefaults(node: Tree): Tree {
  return Object.fromEntries(Object.entries(node).filter(([key, value]) => !isDefault(key, value)));
}

function keyBy(list: unknown, name: string): Tree {
  return Object.fromEntries((list as Tree[]).map((one) => [String(one[name]), one]));
}

function toSet(values: readonly unknown[]): Tree {
  return Object.fromEntries(values.map((value) => [typeof value === "string" ? value : JSON.stringify(value), true]));
}

function mapValues(tree: Tree, map: (value: unknown) => unknown): Tree {
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, map(value)]));
}
