/** A JSON object. */
export type Tree = { readonly [key: string]: unknown };

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);
const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/**
 * Brings an OpenAPI document into a shape in which two of them can be compared key by key: references are followed, and every
 * list whose order means nothing is an object whose keys are what tells its members apart.
 *
 * @throws `Error` if a reference leads nowhere.
 */
export function normalizeSpec(document: Tree): Tree {
  const { openapi, info, servers = [], paths = {}, components = {}, security = [], tags, ...rest } = document;
  const { schemas = {}, securitySchemes = {} } = components as Record<string, Tree>;
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
    ...{ openapi, info, tags: keyBy(tags ?? [], "name") },
    servers: keyBy(servers, "url"),
    operations: Object.fromEntries(operations),
    securitySchemes,
    // What the schemas say is compared where they are used; here only that there are types of these names.
    schemaNames: Object.fromEntries(Object.keys(schemas).map((name) => [name, true])),
  };
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
    ...rest,
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
    ...node,
    content: Object.fromEntries(content.map(([type, media]) => [type, withSchema(document, media as Tree)])),
  };
}

function withSchema(document: Tree, node: Tree): Tree {
  const { schema, examples, ...rest } = node;
  return {
    ...rest,
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
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, toKeyword(document, key, value, seen)]));
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

function follow(document: Tree, node: unknown): Tree {
  const ref = (node as Tree)["$ref"];
  if (typeof ref !== "string") return node as Tree;
  let found: unknown = document;
  for (const key of ref.split("/").slice(1)) {
    found = isTree(found) ? found[key.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined;
  }
  if (!isTree(found)) throw new Error(`The reference ${ref} leads nowhere.`);
  return follow(document, found);
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
