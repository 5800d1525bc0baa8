import type { OpenApiObject } from "@flowx-start/api-types/document";

/** A part of the spec and where it comes from. */
export interface Sourced {
  /** As `spec/sources.md` names it: `startProcess`, `AppId`, `ProcessInstance.uuid`, `startProcess 404`. */
  name: string;
  /** The key of a page; `not documented`; `undefined` if the spec says neither. */
  source: string | undefined;
}

/** The parts of an OpenAPI document that this module walks through. */
export interface SourcedDocument {
  paths: Record<
    string,
    Record<string, { operationId: string; responses: Record<string, OpenApiObject> } & OpenApiObject>
  >;
  components: Record<string, Record<string, OpenApiObject>>;
}

/**
 * Lists every operation, parameter, status and field of an OpenAPI document with its source.
 *
 * @param document - Parsed.
 */
export function listSources(document: SourcedDocument): Sourced[] {
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  const { parameters = {}, headers = {}, schemas = {}, responses = {} } = document.components;
  const statuses = operations.flatMap(({ operationId, responses: answers }) =>
    Object.entries(answers).map(([status, answer]) => ({
      name: `${operationId} ${status}`,
      source: toSource(typeof answer["$ref"] === "string" ? responses[toName(answer["$ref"])] : answer),
    })),
  );
  return [
    ...operations.map((operation) => ({ name: operation.operationId, source: toSource(operation) })),
    ...statuses,
    ...Object.entries({ ...parameters, ...headers }).map(([name, part]) => ({ name, source: toSource(part) })),
    ...Object.entries(schemas).flatMap(([name, schema]) => [
      { name, source: toSource(schema) },
      ...listFields(name, schema, schemas),
    ]),
  ];
}

function listFields(path: string, schema: OpenApiObject, schemas: Record<string, OpenApiObject>): Sourced[] {
  const variants = ["oneOf", "anyOf", "allOf"].flatMap((key) => (schema[key] as OpenApiObject[] | undefined) ?? []);
  const own = Object.entries((schema["properties"] as Record<string, OpenApiObject> | undefined) ?? {});
  return [
    ...own.flatMap(([field, part]) => {
      const name = `${path}.${field}`;
      const referred = typeof part["$ref"] === "string" ? schemas[toName(part["$ref"])] : undefined;
      return [{ name, source: toSource(referred ?? part) }, ...(referred ? [] : listFields(name, part, schemas))];
    }),
    ...variants.flatMap((variant) => listFields(path, variant, schemas)),
  ];
}

function toSource(part: OpenApiObject | undefined): string | undefined {
  if (part?.["x-documented"] === false) return typeof part["x-why"] === "string" ? "not documented" : undefined;
  return part?.["x-source"] as string | undefined;
}

function toName(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}

/**
 * Reads the tables of `spec/sources.md`: rows whose first cell is code.
 *
 * @param markdown - The text of the page.
 */
export function readSourceRows(markdown: string): Sourced[] {
  return [...markdown.matchAll(/^\| `([^`]+)` *\| ([^|]+)\|/gm)].map(([, name = "", source = ""]) => ({
    name,
    source: source.trim(),
  }));
}
