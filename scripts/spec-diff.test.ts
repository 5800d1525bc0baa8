import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { listChanges } from "./lib/spec-diff/list-changes.ts";
import { policy } from "./lib/spec-diff/policy.ts";

// biome-ignore lint/suspicious/noExplicitAny: the table below edits a document that has no type.
type Any = any;

/** A small document in which everything that the table changes is there, once in a request and once in a response. */
const toDocument = (): Any => ({
  openapi: "3.1.1",
  info: { title: "T", version: "1.0.0" },
  servers: [{ url: "https://a.example.com", description: "A" }],
  security: [{ bearer: [] }],
  paths: {
    "/things/{id}": {
      get: { operationId: "getThing", responses: {} },
      post: {
        operationId: "makeThing",
        description: "Makes a thing.",
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "string" } },
          { name: "X-Kind", in: "header", required: false, schema: { type: "string", enum: ["a", "b"] } },
        ],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
        },
        responses: {
          "200": {
            description: "Made.",
            headers: { ETag: { required: true, schema: { type: "string" } } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Made" } } },
          },
          "404": { description: "No.", content: { "application/problem+json": { schema: { type: "object" } } } },
        },
      },
    },
  },
  components: {
    schemas: { Thing: toSchema(), Made: toSchema(), Unused: {} },
    securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
  },
});

const toSchema = (): Any => ({
  type: "object",
  required: ["name"],
  properties: {
    name: { type: "string", minLength: 1, maxLength: 10, pattern: "^a", format: "uuid" },
    count: { type: "integer", minimum: 1, maximum: 9 },
    maybe: { type: ["string", "null"] },
    kind: { type: "string", enum: ["a", "b"] },
    open: {
      anyOf: [
        { type: "string", enum: ["a"] },
        { type: "string", "x-open-set": true },
      ],
    },
    one: {
      oneOf: [
        { title: "A", type: "object" },
        { title: "B", type: "object" },
      ],
    },
    list: { type: "array", maxItems: 5, items: { type: "string" } },
    free: { type: "string", "x-open-set": true },
    old: { type: "string", deprecated: true, default: "a" },
    closed: { type: "object", additionalProperties: { type: "string" } },
  },
  additionalProperties: true,
});

const rename = (holder: Any, from: string, to: string): void => {
  holder[to] = holder[from];
  delete holder[from];
};
const remove = (schema: Any, name: string): void => {
  delete schema.properties[name];
  schema.required = schema.required.filter((one: string) => one !== name);
};
const add = (schema: Any, name: string): void => {
  schema.properties[name] = { type: "string" };
  schema.required.push(name);
};
const operation = (doc: Any): Any => doc.paths["/things/{id}"].post;
const schema = (doc: Any, direction: string): Any => doc.components.schemas[direction === "request" ? "Thing" : "Made"];
const property = (doc: Any, direction: string, name: string): Any => schema(doc, direction).properties[name];

/** Changes of a schema, with what each means in a request and in a response. */
const both: [title: string, change: (doc: Any, direction: string) => void, request: string, response: string][] = [
  [
    "a new optional property",
    (d, w) => Object.assign(schema(d, w).properties, { fresh: { type: "string" } }),
    "minor",
    "minor",
  ],
  ["an optional property less", (d, w) => void delete schema(d, w).properties.count, "major", "major"],
  ["a property that becomes required", (d, w) => void schema(d, w).required.push("count"), "major", "minor"],
  ["a property that is no longer required", (d, w) => Object.assign(schema(d, w), { required: [] }), "minor", "major"],
  ["another type", (d, w) => Object.assign(property(d, w, "count"), { type: "string" }), "major", "major"],
  ["a type more", (d, w) => Object.assign(property(d, w, "count"), { type: ["integer", "string"] }), "minor", "major"],
  ["a type less", (d, w) => Object.assign(property(d, w, "maybe"), { type: "null" }), "major", "minor"],
  ["null, too", (d, w) => Object.assign(property(d, w, "count"), { type: ["integer", "null"] }), "minor", "major"],
  ["null no longer", (d, w) => Object.assign(property(d, w, "maybe"), { type: "string" }), "major", "minor"],
  ["a new value of a closed enum", (d, w) => void property(d, w, "kind").enum.push("c"), "minor", "major"],
  ["a value of a closed enum less", (d, w) => void property(d, w, "kind").enum.pop(), "major", "major"],
  ["an enum where any value was", (d, w) => Object.assign(property(d, w, "name"), { enum: ["x"] }), "major", "minor"],
  ["any value where an enum was", (d, w) => void delete property(d, w, "kind").enum, "minor", "major"],
  ["a new value of an open set", (d, w) => void property(d, w, "open").anyOf[0].enum.push("b"), "minor", "minor"],
  [
    "a value of an open set less",
    (d, w) => Object.assign(property(d, w, "open").anyOf[0], { enum: ["c"] }),
    "major",
    "major",
  ],
  ["an open set that is closed", (d, w) => void property(d, w, "open").anyOf.pop(), "major", "minor"],
  ["a new format", (d, w) => Object.assign(property(d, w, "maybe"), { format: "date" }), "major", "minor"],
  ["a format less", (d, w) => void delete property(d, w, "name").format, "minor", "major"],
  ["another format", (d, w) => Object.assign(property(d, w, "name"), { format: "date" }), "major", "major"],
  ["a new pattern", (d, w) => Object.assign(property(d, w, "maybe"), { pattern: "^b" }), "major", "minor"],
  ["a pattern less", (d, w) => void delete property(d, w, "name").pattern, "minor", "major"],
  ["another pattern", (d, w) => Object.assign(property(d, w, "name"), { pattern: "^b" }), "major", "major"],
  ["a higher minimum", (d, w) => Object.assign(property(d, w, "count"), { minimum: 2 }), "major", "minor"],
  ["a lower minimum", (d, w) => Object.assign(property(d, w, "count"), { minimum: 0 }), "minor", "major"],
  ["a lower maximum", (d, w) => Object.assign(property(d, w, "count"), { maximum: 8 }), "major", "minor"],
  ["a higher maximum", (d, w) => Object.assign(property(d, w, "count"), { maximum: 10 }), "minor", "major"],
  ["a shorter maxLength", (d, w) => Object.assign(property(d, w, "name"), { maxLength: 9 }), "major", "minor"],
  ["no minLength", (d, w) => void delete property(d, w, "name").minLength, "minor", "major"],
  ["a new limit", (d, w) => Object.assign(property(d, w, "list"), { minItems: 1 }), "major", "minor"],
  ["a limit less", (d, w) => void delete property(d, w, "list").maxItems, "minor", "major"],
  [
    "another type of items",
    (d, w) => Object.assign(property(d, w, "list").items, { type: "number" }),
    "major",
    "major",
  ],
  ["a branch more", (d, w) => void property(d, w, "one").oneOf.push({ title: "C", type: "object" }), "minor", "major"],
  ["a branch less", (d, w) => void property(d, w, "one").oneOf.pop(), "major", "minor"],
  ["no unknown properties", (d, w) => Object.assign(schema(d, w), { additionalProperties: false }), "major", "minor"],
  [
    "another description of a property",
    (d, w) => Object.assign(property(d, w, "name"), { description: "N" }),
    "patch",
    "patch",
  ],
  [
    "a property called as a keyword is",
    (d, w) => Object.assign(schema(d, w).properties, { description: {} }),
    "minor",
    "minor",
  ],
  ["a required property less", (d, w) => remove(schema(d, w), "name"), "major", "major"],
  ["a new required property", (d, w) => add(schema(d, w), "fresh"), "major", "minor"],
  [
    "a choice where one shape was",
    (d, w) => Object.assign(property(d, w, "name"), { anyOf: [{ type: "string" }] }),
    "major",
    "major",
  ],
  ["one shape where a choice was", (d, w) => void delete property(d, w, "one").oneOf, "major", "major"],
  ["a set that is opened", (d, w) => Object.assign(property(d, w, "name"), { "x-open-set": true }), "minor", "major"],
  ["a set that is closed", (d, w) => void delete property(d, w, "free")["x-open-set"], "major", "major"],
  ["another default", (d, w) => Object.assign(property(d, w, "old"), { default: "b" }), "major", "major"],
  [
    "any unknown properties",
    (d, w) => Object.assign(property(d, w, "closed"), { additionalProperties: true }),
    "minor",
    "minor",
  ],
  [
    "other unknown properties",
    (d, w) => Object.assign(property(d, w, "closed"), { additionalProperties: { type: "number" } }),
    "major",
    "major",
  ],
  [
    "a property that is not deprecated any more",
    (d, w) => void delete property(d, w, "old").deprecated,
    "patch",
    "patch",
  ],
  [
    "a property that is deprecated",
    (d, w) => Object.assign(property(d, w, "name"), { deprecated: true }),
    "minor",
    "minor",
  ],
];

/** Changes of everything else. */
const rest: [title: string, change: (doc: Any) => void, bump: string][] = [
  ["a new operation", (d) => Object.assign(d.paths, { "/new": { get: { operationId: "n", responses: {} } } }), "minor"],
  ["an operation less", (d) => void delete d.paths["/things/{id}"].post, "major"],
  ["another path", (d) => rename(d.paths, "/things/{id}", "/other/{id}"), "major"],
  ["another method", (d) => rename(d.paths["/things/{id}"], "post", "put"), "major"],
  ["another operationId", (d) => Object.assign(operation(d), { operationId: "other" }), "major"],
  [
    "a new optional header parameter",
    (d) => void operation(d).parameters.push({ name: "X-N", in: "header", schema: {} }),
    "minor",
  ],
  [
    "a new required header parameter",
    (d) => void operation(d).parameters.push({ name: "X-N", in: "header", required: true, schema: {} }),
    "major",
  ],
  ["a parameter less", (d) => void operation(d).parameters.pop(), "major"],
  ["a parameter that becomes required", (d) => Object.assign(operation(d).parameters[1], { required: true }), "major"],
  [
    "a parameter that is no longer required",
    (d) => Object.assign(operation(d).parameters[0], { required: false }),
    "minor",
  ],
  ["a parameter's new enum value", (d) => void operation(d).parameters[1].schema.enum.push("c"), "minor"],
  ["a parameter in another order", (d) => void operation(d).parameters.reverse(), "none"],
  ["a request body that may be left out", (d) => Object.assign(operation(d).requestBody, { required: false }), "minor"],
  ["no request body", (d) => void delete operation(d).requestBody, "major"],
  [
    "a new content type of the request",
    (d) => Object.assign(operation(d).requestBody.content, { "text/csv": { schema: {} } }),
    "minor",
  ],
  ["a content type of the request less", (d) => Object.assign(operation(d).requestBody, { content: {} }), "major"],
  [
    "a new content type of the answer",
    (d) => Object.assign(operation(d).responses["200"].content, { "text/csv": { schema: {} } }),
    "major",
  ],
  ["a content type of the answer less", (d) => Object.assign(operation(d).responses["200"], { content: {} }), "major"],
  [
    "a new content type of an error",
    (d) => Object.assign(operation(d).responses["404"].content, { "text/html": { schema: {} } }),
    "minor",
  ],
  ["a new error status", (d) => Object.assign(operation(d).responses, { "409": { description: "C" } }), "minor"],
  ["an error status less", (d) => void delete operation(d).responses["404"], "minor"],
  ["a new success status", (d) => Object.assign(operation(d).responses, { "202": { description: "A" } }), "major"],
  ["a success status less", (d) => void delete operation(d).responses["200"], "major"],
  [
    "a new response header",
    (d) => Object.assign(operation(d).responses["200"].headers, { "Retry-After": { schema: {} } }),
    "minor",
  ],
  ["a response header less", (d) => Object.assign(operation(d).responses["200"], { headers: {} }), "major"],
  [
    "a response header that is not promised any more",
    (d) => Object.assign(operation(d).responses["200"].headers.ETag, { required: false }),
    "major",
  ],
  ["another way to authenticate", (d) => void d.security.push({ key: [] }), "minor"],
  ["a way to authenticate less", (d) => Object.assign(operation(d), { security: [] }), "major"],
  ["another security scheme", (d) => Object.assign(d.components.securitySchemes.bearer, { scheme: "basic" }), "major"],
  ["a new security scheme", (d) => Object.assign(d.components.securitySchemes, { key: { type: "apiKey" } }), "minor"],
  ["a new server", (d) => void d.servers.push({ url: "https://b.example.com" }), "minor"],
  ["a server less", (d) => Object.assign(d, { servers: [] }), "major"],
  ["another description of a server", (d) => Object.assign(d.servers[0], { description: "B" }), "patch"],
  ["another description", (d) => Object.assign(operation(d), { description: "M" }), "patch"],
  [
    "a new example",
    (d) => Object.assign(operation(d).requestBody.content["application/json"], { example: {} }),
    "patch",
  ],
  ["another version", (d) => Object.assign(d.info, { version: "1.0.1" }), "patch"],
  ["another source of a fact", (d) => Object.assign(operation(d), { "x-source": "other" }), "patch"],
  ["a schema that gets a name", (d) => Object.assign(d.components.schemas, { New: { type: "string" } }), "minor"],
  ["a required parameter less", (d) => void operation(d).parameters.shift(), "major"],
  [
    "a request body where none was",
    (d) => Object.assign(d.paths["/things/{id}"].get, { requestBody: { content: {} } }),
    "major",
  ],
  ["a content type of an error less", (d) => Object.assign(operation(d).responses["404"], { content: {} }), "minor"],
  ["a security scheme less", (d) => void delete d.components.securitySchemes.bearer, "major"],
  [
    "another variable of a server",
    (d) => Object.assign(d.servers[0], { variables: { HOST: { default: "b" } } }),
    "patch",
  ],
  ["a schema without a name", (d) => void delete d.components.schemas.Unused, "major"],
  ["a description less", (d) => void delete operation(d).description, "patch"],
  [
    "something that the policy does not know",
    (d) => Object.assign(operation(d), { callbacks: { onDone: {} } }),
    "unknown",
  ],
  [
    "a keyword that the policy does not know",
    (d) => Object.assign(d.components.schemas.Made, { "x-new-keyword": 1 }),
    "unknown",
  ],
];

const order = ["none", "patch", "minor", "major", "unknown"];
const judge = (before: Any, after: Any): string => {
  const bumps = listChanges(before, after).map(({ bump }) => bump ?? "unknown");
  return order[Math.max(0, ...bumps.map((bump) => order.indexOf(bump)))] ?? "none";
};

it.for(both)("in a request and in a response: %s", ([, change, request, response]) => {
  const verdicts = ["request", "response"].map((direction) => {
    const after = toDocument();
    change(after, direction);
    return judge(toDocument(), after);
  });
  expect(verdicts).toEqual([request, response]);
});

it.for(rest)("%s", ([, change, bump]) => {
  const after = toDocument();
  change(after);
  expect(judge(toDocument(), after)).toBe(bump);
});

it("tries every row of the policy", () => {
  const tried = new Set<string>();
  const note = (after: Any): void => {
    for (const { what, move } of listChanges(toDocument(), after)) tried.add(`${what} ${move}`);
  };
  for (const [, change] of both) {
    for (const direction of ["request", "response"]) {
      const after = toDocument();
      change(after, direction);
      note(after);
    }
  }
  for (const [, change] of rest) {
    const after = toDocument();
    change(after);
    note(after);
  }
  const untried = policy.map(({ what, move }) => `${what} ${move}`).filter((row) => !tried.has(row));
  expect(untried).toEqual([]);
});

it("finds nothing where nothing changed, and nothing unknown in what the document has", () => {
  const spec = parse(readFileSync(new URL("../spec/openapi.yaml", import.meta.url), "utf8"));
  expect(listChanges(spec, structuredClone(spec))).toEqual([]);
  const { paths, components, ...head } = structuredClone(spec);
  const changes = listChanges({ ...head, paths: {}, components: {} }, spec);
  expect(changes.filter(({ bump }) => bump !== "minor")).toEqual([]);
});

it("names a change and where it is", () => {
  const after = toDocument();
  property(after, "response", "count").maximum = 10;
  expect(listChanges(toDocument(), after)).toEqual([
    {
      what: "limit",
      move: "loosened",
      direction: "response",
      where: "`POST /things/{id}` › responses › 200 › `application/json` › count › maximum: 9 → 10",
      bump: "major",
      because: "more is taken; readers count on the limit",
    },
  ]);
});

it("says of each row of the policy what it means, once", () => {
  const keys = policy.map(({ what, move }) => `${what} ${move}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { both: either, request, response } of policy) {
    expect(either === undefined).toBe(request !== undefined && response !== undefined);
  }
});
