import type { OperationId } from "@flowx-start/api-types";
import { openapi } from "@flowx-start/api-types/document";

/** A parameter in the OpenAPI document. */
export interface SpecParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: string;
  readonly schema?: object;
}

/** A response in the OpenAPI document. */
export interface SpecResponse {
  /** The component schema of the body by media type; `undefined` if the media type is not JSON. */
  readonly schemas: Readonly<Record<string, string | undefined>>;
}

/** An operation in the OpenAPI document. */
export interface SpecOperation {
  readonly operationId: OperationId;
  /** The HTTP method in upper case. */
  readonly method: string;
  /** The path, with parameter names in braces. */
  readonly path: string;
  /** A JSON pointer to the operation, from `#`. */
  readonly pointer: `#/${string}`;
  /** A JSON pointer to the path item of the operation, from `#`. */
  readonly pathPointer: `#/${string}`;
  readonly parameters: readonly SpecParameter[];
  /** The component schema of the body; `undefined` if the operation has no body. */
  readonly bodySchema: string | undefined;
  /** The shortest documented example of the body. */
  readonly bodyExample: unknown;
  readonly responses: Readonly<Record<number, SpecResponse>>;
}

type Node = Readonly<Record<string, unknown>>;

/**
 * Returns the value at a JSON pointer.
 *
 * @returns The value; `undefined` if there is none.
 * @see {@link https://www.rfc-editor.org/rfc/rfc6901 | RFC 6901, JSON Pointer}
 */
export function readPointer(value: unknown, pointer: string): unknown {
  let found = value;
  for (const key of pointer.split("/").slice(1)) {
    if (typeof found !== "object" || found === null) return undefined;
    found = (found as Node)[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return found;
}

/** The operations of the OpenAPI document. */
export const specOperations: readonly SpecOperation[] = Object.entries(openapi.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => toOperation(path, method, operation as unknown as Node)),
);

/**
 * Returns an operation of the OpenAPI document.
 *
 * @throws `Error` if there is no operation with this ID.
 */
export function toSpecOperation(operationId: OperationId): SpecOperation {
  const found = specOperations.find((operation) => operation.operationId === operationId);
  if (found === undefined) throw new Error(`The OpenAPI document has no operation ${operationId}.`);
  return found;
}

function toOperation(path: string, method: string, operation: Node): SpecOperation {
  const pathPointer = `#/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}` as const;
  const body = operation["requestBody"] === undefined ? undefined : resolve(operation["requestBody"]);
  const responses = Object.entries(operation["responses"] as Node).map(([status, response]) => {
    const schemas = Object.entries((resolve(response)["content"] ?? {}) as Node);
    return [status, { schemas: Object.fromEntries(schemas.map(([type, content]) => [type, toSchemaName(content)])) }];
  });
  return {
    operationId: operation["operationId"] as OperationId,
    method: method.toUpperCase(),
    path,
    pointer: `${pathPointer}/${method}`,
    pathPointer,
    parameters: ((operation["parameters"] ?? []) as unknown[]).map(
      (parameter) => resolve(parameter) as unknown as SpecParameter,
    ),
    bodyExample: body && toShortestExample(readPointer(body, "/content/application~1json/examples")),
    bodySchema: body && toSchemaName(readPointer(body, "/content/application~1json")),
    responses: Object.fromEntries(responses),
  };
}

function toShortestExample(examples: unknown): unknown {
  const values = Object.values((examples ?? {}) as Node).map((example) => resolve(example)["value"]);
  const toLength = (value: unknown): number => JSON.stringify(value).length;
  return values.sort((one, other) => toLength(one) - toLength(other))[0];
}

function resolve(node: unknown): Node {
  const { $ref } = node as { $ref?: string };
  return ($ref === undefined ? node : readPointer(openapi, $ref.slice(1))) as Node;
}

function toSchemaName(content: unknown): string | undefined {
  const { $ref } = (content as { schema: { $ref?: string } }).schema;
  return $ref?.replace("#/components/schemas/", "");
}
