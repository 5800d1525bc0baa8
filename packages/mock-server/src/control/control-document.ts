import type { ControlRoute } from "./control-route.ts";

/**
 * Builds the OpenAPI document of the control API.
 *
 * @see {@link https://spec.openapis.org/oas/v3.1.1.html | OpenAPI Specification 3.1.1}
 */
export function toControlDocument(routes: readonly ControlRoute[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: toOperation(route) };
  }
  const tenant = {
    name: "flowx-mock-tenant",
    in: "header",
    description: "Selects an isolated tenant.",
    schema: { type: "string" },
  };
  return {
    openapi: "3.1.1",
    info: {
      title: "Control API of flowx-mock",
      version: "1",
      description:
        "Errors are problem documents (RFC 9457). By default the control API answers only under loopback host names.",
    },
    paths,
    components: { schemas, parameters: { tenant } },
  };
}

const more = "See mock-config.schema.json in the package @flowx-start/mock-server.";
const schemas = {
  config: { type: "object", description: `A configuration. ${more}` },
  app: { type: "object", required: ["id", "activeBuildId", "builds"], description: more },
  process: { type: "object", required: ["name"], description: more },
  scenario: {
    type: "object",
    required: ["name"],
    properties: {
      name: { type: "string" },
      times: { type: "integer", minimum: 1 },
      process: { type: "string" },
      operation: { type: "string" },
      probability: { type: "number", minimum: 0, maximum: 1 },
      delayMs: { type: "number", minimum: 0 },
      retryAfter: { type: ["number", "string"] },
      starts: { type: "boolean" },
    },
  },
};

function toOperation({ operationId, summary, path, query = {}, body, method }: ControlRoute): object {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const parameters = [
    { $ref: "#/components/parameters/tenant" },
    ...names.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })),
    ...Object.entries(query).map(([name, schema]) => ({ name, in: "query", schema })),
  ];
  const requestBody = body && { required: true, content: { "application/json": { schema: body } } };
  const responses = {
    [method === "GET" ? "200" : "2XX"]: { description: "Success." },
    "4XX": { description: "A problem document that says what was wrong.", content: { "application/problem+json": {} } },
  };
  return { operationId, summary, parameters, ...(requestBody && { requestBody }), responses };
}
