/** Room of the values: schemas that type and validate them. */
import type { CallContext } from "../errors/flowx-error.ts";
import { InvalidValuesError, type ValueIssue } from "../errors/invalid-values-error.ts";
import { redactValues } from "../errors/redaction.ts";
import { toPath } from "./json-body.ts";

/**
 * Any schema that follows Standard Schema: zod, valibot, arktype and others.
 *
 * @see {@link https://standardschema.dev | Standard Schema}
 */
export interface StandardSchema<Input = unknown, Output = unknown> {
  /** What the standard asks of a schema. */
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
  /** What is wrong. */
  readonly message: string;
  /** Where. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** What may be given to a schema. */
export type SchemaInput<S> = S extends StandardSchema<infer Input> ? Input : never;

/** Behind this many, a schema's issues are only counted. */
const mostIssues = 100;

/**
 * Validates initial values and returns the schema's output.
 *
 * `startCondition` belongs to FlowX and not to the process, so a schema need not name it: it is taken out before. A schema that
 * does name it gets it.
 *
 * @returns An object with the output, which may itself look like a promise.
 * @throws {@link InvalidValuesError} if the schema refuses the values, throws, or gives no result.
 * @internal
 */
export async function validateValues(
  context: CallContext,
  processName: string,
  schema: StandardSchema,
  initialValues: object,
): Promise<{ value: unknown }> {
  const hasCondition = readStartCondition(initialValues) !== undefined;
  const result = await validate(schema, hasCondition ? withoutStartCondition(initialValues) : initialValues);
  if (result !== undefined && "value" in result) return result;
  const named = hasCondition ? await validate(schema, initialValues) : undefined;
  if (named !== undefined && "value" in named) return named;
  const fewest = [result, named]
    .filter((one) => one !== undefined)
    .sort((a, b) => a.issues.length - b.issues.length)[0];
  // What a schema threw may quote the values.
  const issues = toValueIssues(fewest?.issues.slice(0, mostIssues) ?? [], initialValues);
  const failed = { message: "the schema failed to validate", path: "" };
  throw new InvalidValuesError(context, processName, issues.length === 0 ? [failed] : issues);
}

/**
 * Returns `startCondition` of initial values, if there is one that can be read.
 *
 * @internal
 */
export function readStartCondition(initialValues: unknown): unknown {
  try {
    return (initialValues as { startCondition?: unknown }).startCondition;
  } catch {
    return undefined;
  }
}

/** Keeps the class of the values, and with it their `toJSON`. */
function withoutStartCondition(initialValues: object): object {
  const { startCondition: _startCondition, ...members } = Object.getOwnPropertyDescriptors(initialValues) as Record<
    string,
    PropertyDescriptor
  >;
  return Object.create(Object.getPrototypeOf(initialValues), members);
}

/** Returns a result that is one; `undefined` where the schema throws or answers something else. */
async function validate(
  schema: StandardSchema,
  value: unknown,
): Promise<{ value: unknown } | { issues: unknown[] } | undefined> {
  try {
    const result: { value?: unknown; issues?: unknown } = await schema["~standard"].validate(value);
    if (typeof result !== "object" || result === null) return undefined;
    const { issues } = result;
    if (issues === undefined) return "value" in result ? { value: result.value } : undefined;
    return Array.isArray(issues) ? { issues: [...issues] } : undefined;
  } catch {
    return undefined;
  }
}

/** Some validators quote the refused values in their messages; an error of ours must not hold them. */
function toValueIssues(issues: readonly unknown[], initialValues: unknown): ValueIssue[] {
  const read = issues.map((issue) => readIssue(issue, initialValues));
  const refused = read.map((issue) => issue.refused);
  const redact = redactValues(initialValues, refused);
  return read.map(({ text, keys }) => {
    const path = keys.map(({ key, leads }) => (leads || typeof key !== "string" ? key : redact(key)));
    return { message: redact(text) || "is refused", path: path.reduce<string>(toPath, "") };
  });
}

interface ReadIssue {
  text: string;
  /** What is not a key of the values, and leads nowhere, may be one of the values. */
  keys: { key: PropertyKey; leads: boolean }[];
  refused: unknown;
}

function readIssue(issue: unknown, initialValues: unknown): ReadIssue {
  let refused = initialValues;
  try {
    const { message, path } = issue as { message?: unknown; path?: unknown };
    const keys = (Array.isArray(path) ? path : []).slice(0, 50).map((segment) => {
      const key = toKey(segment);
      refused = (refused as Record<PropertyKey, unknown> | null | undefined)?.[key];
      return { key, leads: refused !== undefined };
    });
    return { text: typeof message === "string" ? message : "", keys, refused };
  } catch {
    return { text: "", keys: [], refused: undefined };
  }
}

function toKey(segment: unknown): PropertyKey {
  const key = typeof segment === "object" && segment !== null ? (segment as { key?: unknown }).key : segment;
  return typeof key === "number" || typeof key === "symbol" ? key : String(key);
}
