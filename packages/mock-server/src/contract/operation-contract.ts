import type { Validate } from "./validate.ts";

/** The compiled contract of a parameter. */
export interface ParameterContract {
  /** The name, spelled as in the OpenAPI document. */
  readonly name: string;
  readonly in: "path" | "header";
  readonly required: boolean;
  readonly validate: Validate;
}

/** The compiled contract of an operation. */
export interface OperationContract {
  readonly parameters: readonly ParameterContract[];
  /** The validator of the body; `undefined` if the operation takes no body. */
  readonly body: Validate | undefined;
  /** The validators of the answers, by status and content type. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, Validate>>>>;
}
