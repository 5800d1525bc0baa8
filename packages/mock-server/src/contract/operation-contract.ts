import type { Validate } from "./validate.ts";

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
