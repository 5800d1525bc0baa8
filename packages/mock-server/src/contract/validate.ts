/** An error that a compiled validator reports. */
export interface ValidationError {
  /** The JSON pointer of the invalid value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A compiled JSON Schema. After a call that returned false, `errors` contains the reasons. */
export type Validate = ((value: unknown) => boolean) & { errors?: readonly ValidationError[] | null };

/**
 * Returns the errors of a value as readable messages; an empty list if the value is valid.
 *
 * @param validate - From `validators.gen.ts`.
 */
export function listErrors(validate: Validate, value: unknown): { pointer: string; message: string }[] {
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  // Of a failed `anyOf` or `oneOf`, only the choice as a whole is reported, not each branch.
  const choices = errors.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf");
  const isBranch = (error: ValidationError): boolean =>
    choices.some((choice) => choice !== error && error.instancePath.startsWith(choice.instancePath));
  return errors
    .filter((error) => !isBranch(error))
    .map((error) => ({
      pointer: error.instancePath,
      message: toMessage(error),
    }));
}

function toMessage({ keyword, params, message = "is invalid" }: ValidationError): string {
  if (keyword === "required") return `${toText(params["missingProperty"])} is missing`;
  if (keyword === "additionalProperties") return `${toText(params["additionalProperty"])} is not a known field`;
  if (keyword === "enum") return `must be one of ${(params["allowedValues"] as unknown[]).map(toText).join(", ")}`;
  if (keyword === "minLength" && params["limit"] === 1) return "must not be empty";
  if (keyword === "type") return `must be ${params["type"]}`;
  return message;
}

/** Shortens a value, because a name can be as long as the body. */
function toText(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length <= 200 ? text : `${text.slice(0, 200)}…`;
}
