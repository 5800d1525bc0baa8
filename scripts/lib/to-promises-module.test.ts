import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { toPromisesModule } from "./to-promises-module.ts";

/** A document whose process instance has the given schema. */
const specOf = (instance: object, schemas: object = {}): string =>
  JSON.stringify({ components: { schemas: { ProcessInstance: instance, BuildInfo: { type: "object" }, ...schemas } } });

const promisedBy = (spec: string): Record<string, unknown> => {
  const [, json = ""] = /promises: Promises = (.*);\n$/s.exec(toPromisesModule(spec)) ?? [];
  return JSON.parse(json);
};

it("promises of the project's own document that uuid, state and buildId are there", () => {
  const spec = readFileSync(new URL("../../spec/openapi.yaml", import.meta.url), "utf8");
  expect(promisedBy(spec)).toEqual({
    ProcessInstance: { required: { uuid: ["text"], state: ["text"] } },
    BuildInfo: { required: { buildId: ["text"] } },
  });
});

it("promises a required member that the document gains, whatever its kind", () => {
  const properties = {
    id: { type: "integer" },
    name: { type: "string" },
    title: { type: "string", minLength: 1 },
    state: { type: "string", enum: ["STARTED", "FINISHED"] },
    mode: { type: "string", enum: ["", "fast"] },
    ended: { type: ["string", "null"] },
    either: { anyOf: [{ type: "string" }, { type: "number" }, { type: "string" }] },
    left: { type: "string" },
  };
  const required = ["id", "name", "title", "state", "mode", "ended", "either"];
  expect(promisedBy(specOf({ type: "object", required, properties }))["ProcessInstance"]).toEqual({
    required: {
      id: ["integer"],
      name: ["string"],
      title: ["text"],
      state: ["text"],
      mode: ["string"],
      ended: ["string", "null"],
      either: ["string", "number"],
    },
  });
});

it("follows references to members and items further down", () => {
  const properties = {
    owner: { $ref: "#/components/schemas/Owner" },
    tokens: { type: "array", items: { $ref: "#/components/schemas/Owner" } },
  };
  const owner = { type: "object", required: ["name"], properties: { name: { type: "string" } } };
  const ofOwner = { required: { name: ["string"] } };
  expect(promisedBy(specOf({ type: "object", properties }, { Owner: owner }))["ProcessInstance"]).toEqual({
    members: { owner: ofOwner, tokens: { items: ofOwner } },
  });
});

it("ends where a schema contains itself", () => {
  const node = {
    type: "object",
    required: ["id"],
    properties: { id: { type: "string" }, next: { $ref: "#/components/schemas/ProcessInstance" } },
  };
  expect(promisedBy(specOf(node))["ProcessInstance"]).toMatchObject({ required: { id: ["string"] } });
});

it("refuses a required member whose kind cannot be told, with its place", () => {
  expect(() => toPromisesModule(specOf({ type: "object", required: ["id"], properties: { id: {} } }))).toThrow(
    "ProcessInstance.id is required, and its schema has no type.",
  );
});

it("refuses a required member that has no schema", () => {
  expect(() => toPromisesModule(specOf({ type: "object", required: ["id"] }))).toThrow(
    "ProcessInstance.id is required",
  );
});
