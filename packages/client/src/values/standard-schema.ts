/** Values room: schemas that type and validate initial values. */
import type { CallContext } from "../errors/flowx-error.ts";
import { InvalidValuesError, type ValueIssue } from "../errors/invalid-values-error.ts";
import { redactValues } from "../errors/redaction.ts";
import { toPath } from "./json-body.ts";

/**
 * A schema from any library that implements Standard Schema, such as zod, valibot or arktype.
 *
 * @see {@link https://standardschema.dev | Standard Schema}
 */
export interface StandardSchema<Input = unknown, Output = unknown> {
  /** The properties that Standard Schema requires. */
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** The result of validating a value: the schema's output, or its issues. */
export type SchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] };

/** A problem that a schema found. */
export interface SchemaIssue {
  /** A description of the problem. */
  readonly message: string;
  /** The path of the value. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** The input type of a schema. */
export type SchemaInput<S> = S extends StandardSchema<infer Input> ? Input : never;

/** Maximum number of issues to report. The others are dropped. */
const mostIssues = 100;

/**
 * Validates initial values and returns the schema's output.
 *
 * `startCondition` belongs to FlowX and not to the process, so the values are first validated without it. If the schema rejects
 * them, they are validated again with it.
 *
 * @returns An object that wraps the output, because the output may itself look like a promise.
 * @throws {@link InvalidValuesError} if the schema rejects the values, throws, or returns no result.
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
  // An error that the schema threw is not reported, because it may quote the values.
  const issues = toValueIssues(fewest?.issues.slice(0, mostIssues) ?? [], initialValues);
  const failed = { message: "the schema failed to validate", path: "" };
  throw new InvalidValuesError(context, processName, issues.length === 0 ? [failed] : issues);
}

/**
 * Returns the `startCondition` of initial values; `undefined` if there is none or if reading it throws.
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

/** Keeps the prototype of the values, so that `toJSON` still works. */
function withoutStartCondition(initialValues: object): object {
  const { startCondition: _startCondition, ...members } = Object.getOwnPropertyDescriptors(initialValues) as Record<
    string,
    PropertyDescriptor
  >;
  return Object.create(Object.getPrototypeOf(initialValues), members);
}

/** Returns the schema's result; `undefined` if the schema throws or returns anything else. */
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

/** Removes initial values from the messages, because some validators quote the rejected values. */
function toValueIssues(issues: readonly unknown[], initialValues: unknown): ValueIssue[] {
  const read = issues.map((issue) => readIssue(issue, initialValues));
  const refused = read.map((issue) => issue.refused);
  const redact = redactValues(initialValues, refused);
  return read.map(({ text, keys }) => {
    const path = keys.map(({ key, leads }) => (leads || typeof key !== "string" ? key : redact(key)));
    return { message: redact(text) || "is invalid", path: path.reduce<string>(toPath, "") };
  });
}

interface ReadIssue {
  text: string;
  /** The path. A key that leads to no value (`leads` is false) may itself be one of the values. */
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
