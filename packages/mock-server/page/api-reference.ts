import { callControl } from "./control.ts";
import { byId, make } from "./dom.ts";

interface Part {
  readonly $ref?: string;
  readonly [key: string]: unknown;
}

interface Spec {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Part>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Part>>>>;
}

/** Shows the OpenAPI document of the API that is mocked. */
export async function loadApiReference(): Promise<void> {
  const spec = await callControl<Spec>("GET", "/spec.json");
  const operations = Object.entries(spec.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      toOperation(spec, `${method.toUpperCase()} ${path}`, operation),
    ),
  );
  const schemas = Object.entries(spec.components["schemas"] ?? {}).map(([name, schema]) => toSchema(name, schema));
  byId("api").replaceChildren(
    make("h2", {}, `${spec.info.title} ${spec.info.version}`),
    make("p", {}, spec.info.description),
    ...operations,
    make("h2", {}, "Schemas"),
    ...schemas,
  );
}

function toOperation(spec: Spec, line: string, operation: Part): HTMLElement {
  const parameters = ((operation["parameters"] ?? []) as Part[]).map((part) => resolve(spec, part));
  const responses = Object.entries((operation["responses"] ?? {}) as Record<string, Part>);
  return make(
    "details",
    {},
    make("summary", {}, make("code", {}, line), ` ${toText(operation["summary"])}`),
    make("p", {}, toText(operation["description"])),
    make("h3", {}, "Parameters"),
    toTable(
      parameters.map((one) => [
        `${one["name"]} (${one["in"]})`,
        one["required"] === true ? "required" : "",
        one["description"],
      ]),
    ),
    make("h3", {}, "Answers"),
    toTable(responses.map(([status, part]) => [status, "", resolve(spec, part)["description"]])),
  );
}

function toSchema(name: string, schema: Part): HTMLElement {
  const required = (schema["required"] ?? []) as string[];
  const fields = Object.entries((schema["properties"] ?? {}) as Record<string, Part>);
  const rows = fields.map(([field, part]) => [
    field,
    required.includes(field) ? "required" : "",
    `${toType(part)} ${toText(part["description"])}`,
  ]);
  return make(
    "details",
    {},
    make("summary", {}, make("code", {}, name)),
    make("p", {}, toText(schema["description"])),
    toTable(rows),
  );
}

function toType({ $ref: reference, type }: Part): string {
  if (reference !== undefined) return reference.slice(reference.lastIndexOf("/") + 1);
  return [type ?? ""].flat().join(" or ");
}

function toTable(rows: readonly unknown[][]): HTMLElement {
  const body = rows.map((cells) => make("tr", {}, ...cells.map((cell) => make("td", {}, toText(cell)))));
  return make("table", {}, make("tbody", {}, ...body));
}

function resolve({ components }: Spec, part: Part): Part {
  const [group = "", name = ""] = (part.$ref ?? "").split("/").slice(-2);
  return components[group]?.[name] ?? part;
}

function toText(value: unknown): string {
  return typeof value === "string" ? value : "";
}
