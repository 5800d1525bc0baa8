type Json = Record<string, unknown>;

/** Where the schemas of an operation stand in the OpenAPI document, as JSON pointers. */
export interface OperationPointers {
  operationId: string;
  parameters: { name: string; in: "path" | "header"; required: boolean; schema: string }[];
  /** Of the JSON body; `undefined` if the operation takes none. */
  body: string | undefined;
  /** By status, then by content type. */
  answers: Record<string, Record<string, string>>;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** A part of the document, and its JSON pointer. */
interface Part {
  pointer: string;
  value: Json;
}

/**
 * Lists the schemas of every operation, referred to or written out in place.
 *
 * @param document - The OpenAPI document.
 * @throws `Error` that names what the mock could not check, with its place.
 */
export function listContracts(document: Json): OperationPointers[] {
  const root: Part = { pointer: "", value: document };
  return children(root, "paths").flatMap(([path, item]) => {
    if (item.value["$ref"] !== undefined) throw unsupported(item, "write the operations out");
    const foreign = Object.keys(item.value).find((key) => !methods.includes(key));
    if (foreign !== undefined) throw unsupported(at(item, foreign), `write it at each operation of ${path}`);
    return Object.keys(item.value).map((method) => toPointers(document, at(item, method)));
  });
}

function toPointers(document: Json, operation: Part): OperationPointers {
  const { operationId } = operation.value;
  if (typeof operationId !== "string") throw unsupported(operation, "an operation needs an operationId");
  const bodyPart = operation.value["requestBody"];
  const contents =
    bodyPart === undefined ? undefined : toContents(document, follow(document, at(operation, "requestBody")));
  if (contents !== undefined && contents["application/json"] === undefined) {
    throw unsupported(at(operation, "requestBody"), "the mock reads application/json only");
  }
  return {
    operationId,
    parameters: children(operation, "parameters").map(([, part]) => toParameter(document, follow(document, part))),
    body: contents?.["application/json"],
    answers: Object.fromEntries(
      children(operation, "responses").map(([status, part]) => {
        if (!/^[1-5]\d\d$/.test(status)) throw unsupported(part, "name each status");
        return [status, toContents(document, follow(document, part))];
      }),
    ),
  };
}

function toParameter(document: Json, part: Part): OperationPointers["parameters"][number] {
  const { name, in: place, required = place === "path", schema } = part.value;
  if (place !== "path" && place !== "header") throw unsupported(part, `a parameter in ${String(place)} is not checked`);
  if (schema === undefined) throw unsupported(part, "a parameter needs a schema");
  return {
    name: String(name),
    in: place,
    required: required === true,
    schema: follow(document, at(part, "schema")).pointer,
  };
}

function toContents(document: Json, part: Part): Record<string, string> {
  const entries = children(part, "content").map(([type, content]) => {
    if (content.value["schema"] === undefined) throw unsupported(content, "a content needs a schema");
    return [type, follow(document, at(content, "schema")).pointer];
  });
  return Object.fromEntries(entries);
}

/** Goes where references lead, over as many as there are. */
function follow(document: Json, part: Part, seen: readonly string[] = []): Part {
  const reference = part.value["$ref"];
  if (typeof reference !== "string") return part;
  if (!reference.startsWith("#/")) throw unsupported(part, `${reference} leads out of the document`);
  if (seen.includes(reference)) throw unsupported(part, `${reference} leads back to itself`);
  let value: unknown = document;
  for (const key of reference.slice(2).split("/")) {
    value = (value as Json | undefined)?.[decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  if (typeof value !== "object" || value === null) throw unsupported(part, `${reference} leads nowhere`);
  return follow(document, { pointer: decodeURIComponent(reference.slice(1)), value: value as Json }, [
    ...seen,
    reference,
  ]);
}

function at({ pointer, value }: Part, key: string): Part {
  const child = value[key];
  const isObject = typeof child === "object" && child !== null;
  return {
    pointer: `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
    value: isObject ? (child as Json) : {},
  };
}

function children(part: Part, key: string): [key: string, child: Part][] {
  const list = at(part, key);
  return Object.keys(list.value).map((name) => [name, at(list, name)]);
}

function unsupported({ pointer }: Part, what: string): Error {
  return new Error(`spec/openapi.yaml, ${pointer}: the mock cannot check this: ${what}.`);
}
