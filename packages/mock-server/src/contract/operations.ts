import type { OperationId } from "@flowx-start/api-types";
import { type OpenApiObject, type OpenApiOperation, openapi } from "@flowx-start/api-types/document";
import type { Validate } from "./validate.ts";
import { contractValidators } from "./validators.gen.ts";

/** What the OpenAPI document says of a parameter. */
export interface ParameterContract {
  /** As it is written in the document. */
  readonly name: string;
  readonly in: "path" | "header";
  readonly required: boolean;
  readonly validate: Validate;
}

/** What the OpenAPI document says of an operation, compiled. */
export interface OperationContract {
  readonly parameters: readonly ParameterContract[];
  /** `undefined` if the operation takes no body. */
  readonly body: Validate | undefined;
  /** By status, then by content type. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, Validate>>>>;
}

/** Every operation of the OpenAPI document. */
export const operationContracts: Readonly<Record<OperationId, OperationContract>> = Object.fromEntries(
  Object.values(openapi.paths)
    .flatMap((methods) => Object.values(methods))
    .map((operation) => [operation.operationId, toContract(operation)]),
) as Record<OperationId, OperationContract>;

function toContract({ parameters, requestBody, responses }: OpenApiOperation): OperationContract {
  const answers = Object.entries(responses).map(([status, answer]) => [status, toContents(resolve(answer))]);
  return {
    parameters: parameters.map((reference) => toParameter(reference)),
    body: requestBody === undefined ? undefined : toContents(resolve(requestBody))["application/json"],
    answers: Object.fromEntries(answers),
  };
}

function toParameter(reference: OpenApiObject): ParameterContract {
  const { name, in: place, required = false } = resolve(reference) as unknown as ParameterContract;
  return { name, in: place, required, validate: toValidator(`${String(reference["$ref"]).slice(1)}/schema`) };
}

function toContents(part: OpenApiObject): Record<string, Validate> {
  const content = (part["content"] ?? {}) as Record<string, { schema: OpenApiObject }>;
  const entries = Object.entries(content).map(([type, { schema }]) => [type, toSchemaValidator(schema)]);
  return Object.fromEntries(entries);
}

/** The document writes out no schema of a body but that of text. */
function toSchemaValidator({ $ref: reference }: OpenApiObject): Validate {
  return typeof reference === "string" ? toValidator(reference.slice(1)) : (value) => typeof value === "string";
}

function toValidator(pointer: string): Validate {
  const validate = contractValidators[pointer];
  if (validate === undefined) throw new Error(`validators.gen.ts lacks ${pointer}: run \`pnpm generate\`.`);
  return validate;
}

function resolve(part: OpenApiObject): OpenApiObject {
  const reference = part["$ref"];
  if (typeof reference !== "string") return part;
  const [group = "", name = ""] = reference.split("/").slice(-2);
  return openapi.components[group]?.[name] ?? {};
}
