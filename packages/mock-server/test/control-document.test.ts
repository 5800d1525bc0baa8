import { expect, it } from "vitest";
import { createMockFetch } from "../src/index.ts";

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly { readonly $ref?: string; readonly name?: string; readonly in?: string }[];
  readonly requestBody?: { readonly required: boolean; readonly content: Record<string, { readonly schema: object }> };
  readonly responses: Record<string, { readonly description: string; readonly content?: object }>;
}

const read = async (): Promise<{ paths: Record<string, Record<string, Operation>>; [field: string]: unknown }> =>
  (await createMockFetch().fetch("http://mock/__mock/openapi.json")).json();
const operation = async (path: string, method: string): Promise<Operation | undefined> =>
  (await read()).paths[path]?.[method];

it("says what it is, and how errors look", async () => {
  const { openapi, info, components } = await read();
  expect([openapi, info]).toEqual([
    "3.1.1",
    {
      title: "Control API of flowx-mock",
      version: "1",
      description:
        "Errors are problem documents (RFC 9457). By default the control API answers only under loopback host names.",
    },
  ]);
  expect(components).toMatchObject({
    parameters: { tenant: { name: "flowx-mock-tenant", in: "header", schema: { type: "string" } } },
    schemas: {
      config: { type: "object", description: expect.stringContaining("mock-config.schema.json") },
      app: { type: "object", required: ["id", "activeBuildId", "builds"] },
      process: { type: "object", required: ["name"] },
      scenario: { type: "object", required: ["name"] },
    },
  });
});

it("describes every operation: its own id, what it does, its tenant, its path, and what it answers", async () => {
  const { paths, ...document } = await read();
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => ({ path, method, ...one })),
  );
  expect(new Set(all.map(({ operationId }) => operationId)).size).toBe(all.length);
  for (const { path, method, summary, parameters, requestBody, responses } of all) {
    expect(summary).toMatch(/^[A-Z].*\.$/);
    expect(parameters[0]).toEqual({ $ref: "#/components/parameters/tenant" });
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const inPath = parameters.filter((parameter) => parameter.in === "path");
    expect(inPath).toEqual(named.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })));
    expect(responses).toEqual({
      [method === "get" ? "200" : "2XX"]: { description: "Success." },
      "4XX": {
        description: "A problem document that says what was wrong.",
        content: { "application/problem+json": {} },
      },
    });
    if (requestBody === undefined) continue;
    expect([requestBody.required, Object.keys(requestBody.content)]).toEqual([true, ["application/json"]]);
    const { $ref = "" } = (requestBody.content["application/json"]?.schema ?? {}) as { $ref?: string };
    const [, name = ""] = /^#\/components\/schemas\/(\w+)$/.exec($ref) ?? [];
    if ($ref !== "") expect(document["components"]).toHaveProperty(["schemas", name]);
  }
});

it("describes filters with their types", async () => {
  const list = await operation("/__mock/requests", "get");
  expect(list?.parameters.slice(1)).toEqual(
    [
      ["operation", { type: "string" }],
      ["process", { type: "string" }],
      ["method", { type: "string" }],
      ["status", { type: "integer", minimum: 0 }],
      ["scenario", { type: "string" }],
      ["started", { type: "boolean" }],
      ["inContract", { type: "boolean" }],
      ["after", { type: "integer", minimum: 0 }],
      ["limit", { type: "integer", minimum: 0 }],
      ["waitMs", { type: "integer", minimum: 0 }],
    ].map(([name, schema]) => ({ name, in: "query", schema })),
  );
});

it("has a body only where a call takes one", async () => {
  expect(await operation("/__mock/reset", "post")).not.toHaveProperty("requestBody");
  const activate = await operation("/__mock/workspaces/{workspaceId}/apps/{appId}/active-build", "put");
  expect(activate?.requestBody?.content["application/json"]?.schema).toEqual({
    type: "object",
    required: ["buildId"],
    properties: { buildId: { type: "string", minLength: 1 } },
  });
});
