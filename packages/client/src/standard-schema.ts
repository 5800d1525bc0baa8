import type { CallContext } from "./errors/flowx-error.ts";
import { InvalidValuesError, type ValueIssue } from "./errors/invalid-values-error.ts";
import { toPath } from "./json-body.ts";

/**
 * Any schema that follows Standard Schema: zod, valibot, arktype and others.
 *
 * @see {@link https://standardschema.dev | Standard Schema}
 */
export interface StandardSchema<Input = unknown, Output = unknown> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** What a schema makes of a value. */
export type SchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] };

/** What a schema refuses. */
export interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** What may be given to a schema. */
export type SchemaInput<S> = S extends StandardSchema<infer Input> ? Input : never;

/**
 * Validates initial values and returns what the schema makes of them.
 *
 * `startCondition` belongs to FlowX and not to the process, so a schema need not name it: it is taken out before and put
 * back after. A schema that does name it gets it.
 *
 * @throws {@link InvalidValuesError} if the schema refuses the values.
 */
export async function validateValues(
  context: CallContext,
  processName: string,
  schema: StandardSchema,
  initialValues: Record<string, unknown>,
): Promise<unknown> {
  const { startCondition, ...values } = initialValues;
  const validate = async (value: unknown): Promise<SchemaResult<unknown>> => {
    try {
      return await schema["~standard"].validate(value);
    } catch {
      // What it threw may quote the values.
      throw new InvalidValuesError(context, processName, [{ message: "the schema failed to validate", path: "" }]);
    }
  };
  let result = await validate(values);
  if (startCondition !== undefined) {
    if (result.issues === undefined) return { startCondition, ...(result.value as object) };
    const named = await validate(initialValues);
    if ((named.issues?.length ?? 0) < result.issues.length) result = named;
  }
  if (result.issues === undefined) return result.value;
  const issues = result.issues.map((issue) => toValueIssue(issue, initialValues));
  throw new InvalidValuesError(context, processName, issues);
}

/** Some validators quote the refused value in their message; an error of ours must not hold it. */
function toValueIssue({ message, path = [] }: SchemaIssue, initialValues: unknown): ValueIssue {
  const keys = path.map((segment) => (typeof segment === "object" ? segment.key : segment));
  let refused = initialValues;
  for (const key of keys) refused = (refused as Record<PropertyKey, unknown> | null | undefined)?.[key];
  const hidden = listPrimitives(refused).reduce((text, value) => text.replaceAll(value, "[redacted]"), message);
  return { message: hidden, path: keys.reduce<string>(toPath, "") };
}

function listPrimitives(value: unknown, depth = 0): string[] {
  if (typeof value === "string" || typeof value === "number") return value === "" ? [] : [String(value)];
  if (typeof value !== "object" || value === null || depth > 10) return [];
  return Object.values(value).flatMap((member) => listPrimitives(member, depth + 1));
}
