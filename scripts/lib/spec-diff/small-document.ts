/** A part of a document that is edited and has no type. */
// biome-ignore lint/suspicious/noExplicitAny: it is edited in all kinds of ways.
export type Any = any;

/** A small document in which everything that the table changes is there, once in a request and once in a response. */
export const toDocument = (): Any => ({
  openapi: "3.1.1",
  info: { title: "T", version: "1.0.0" },
  servers: [{ url: "https://a.example.com", description: "A" }],
  security: [{ bearer: [] }],
  paths: {
    "/open": { get: { operationId: "open", security: [], responses: {} } },
    "/things/{id}": {
      get: { operationId: "getThing", security: [{ bearer: [] }, { key: [] }], responses: {} },
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
    schemas: { Thing: toSchema(), Made: toSchema(), Unused: { type: "string" } },
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
    type: { type: "string" },
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

/** Gives a member of an object another name. */
export const rename = (holder: Any, from: string, to: string): void => {
  holder[to] = holder[from];
  delete holder[from];
};
/** Takes a property out of a schema. */
export const remove = (schema: Any, name: string): void => {
  delete schema.properties[name];
  schema.required = schema.required.filter((one: string) => one !== name);
};
/** Adds a required property to a schema. */
export const add = (schema: Any, name: string): void => {
  schema.properties[name] = { type: "string" };
  schema.required.push(name);
};
/** Returns the operation that is changed. */
export const operation = (doc: Any): Any => doc.paths["/things/{id}"].post;
/** Returns the schema of the request or of the response. */
export const schema = (doc: Any, direction: string): Any =>
  doc.components.schemas[direction === "request" ? "Thing" : "Made"];
/** Returns a property of that schema. */
export const property = (doc: Any, direction: string, name: string): Any => schema(doc, direction).properties[name];
