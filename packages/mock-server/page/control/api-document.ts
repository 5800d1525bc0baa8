import { isFields } from "../format/parse-exact-json.ts";
import { callControl } from "./call-control.ts";

/** A part of an OpenAPI document. */
export type Part = Readonly<Record<string, unknown>>;

/** An operation, and where it is. */
export interface ApiOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Part[];
  readonly responses: Readonly<Record<string, unknown>>;
}

/** The OpenAPI document of the mocked API. */
export interface ApiDocument {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly operations: ReadonlyMap<string, ApiOperation>;
  readonly schemas: Readonly<Record<string, unknown>>;
  readonly components: Part;
}

let loading: Promise<ApiDocument> | undefined;

/** Loads the document once. It never changes while the mock runs. */
export function loadApiDocument(): Promise<ApiDocument> {
  loading ??= callControl<Part>("GET", "/spec.json").then(toApiDocument);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

function toApiDocument(spec: Part): ApiDocument {
  const components = toPart(spec["components"]);
  const info = toPart(spec["info"]);
  const operations = Object.entries(toPart(spec["paths"])).flatMap(([path, item]) =>
    Object.entries(toPart(item)).map(([method, operation]): ApiOperation => {
      const part = toPart(operation);
      return {
        operationId: String(part["operationId"]),
        method: method.toUpperCase(),
        path,
        summary: String(part["summary"] ?? ""),
        description: String(part["description"] ?? ""),
        parameters: ((part["parameters"] ?? []) as unknown[]).map((one) => resolvePart({ components }, one)),
        responses: toPart(part["responses"]),
      };
    }),
  );
  return {
    title: String(info["title"]),
    version: String(info["version"]),
    description: String(info["description"] ?? ""),
    operations: new Map(operations.map((operation) => [operation.operationId, operation])),
    schemas: toPart(components["schemas"]),
    components,
  };
}

/** Resolves a `$ref`; returns any other part unchanged. */
export function resolvePart({ components }: Pick<ApiDocument, "components">, part: unknown): Part {
  const reference = toPart(part)["$ref"];
  if (typeof reference !== "string") return toPart(part);
  const [group = "", name = ""] = reference.split("/").slice(-2);
  return toPart(toPart(components[group])[name]);
}

/** Names the type of a schema. */
export function toTypeName(document: Pick<ApiDocument, "components">, part: unknown): string {
  const { $ref: reference, type } = toPart(part);
  if (typeof reference === "string") return reference.slice(reference.lastIndexOf("/") + 1);
  if (type !== undefined) return [type].flat().join(" or ");
  const options = toPart(part)["anyOf"] ?? toPart(part)["oneOf"];
  const names = Array.isArray(options) ? options.map((one) => toTypeName(document, one)) : [];
  return [...new Set(names)].join(" or ") || "anything";
}

function toPart(value: unknown): Part {
  return isFields(value) ? value : {};
}
