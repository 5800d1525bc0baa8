/** What a compiled validator says is wrong. */
export interface ValidationError {
  /** A JSON pointer into the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A JSON Schema, compiled. After a call that returned false, `errors` says why. */
export type Validate = ((value: unknown) => boolean) & { errors?: readonly ValidationError[] | null };

/**
 * Returns what is wrong with a value, in words; an empty list if it fits.
 *
 * @param validate - From `validators.gen.ts`.
 */
export function listErrors(validate: Validate, value: unknown): { pointer: string; message: string }[] {
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  // A branch of a choice that did not fit is not a mistake of its own: the choice as a whole is named.
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

function toMessage({ keyword, params, message = "does not fit" }: ValidationError): string {
  if (keyword === "required") return `${toText(params["missingProperty"])} is missing`;
  if (keyword === "additionalProperties") return `${toText(params["additionalProperty"])} is not known here`;
  if (keyword === "enum") return `must be one of ${(params["allowedValues"] as unknown[]).map(toText).join(", ")}`;
  if (keyword === "minLength" && params["limit"] === 1) return "must not be empty";
  if (keyword === "type") return `must be ${params["type"]}`;
  return message;
}

/** A name can be as long as a body. */
function toText(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length <= 200 ? text : `${text.slice(0, 200)}…`;
}
