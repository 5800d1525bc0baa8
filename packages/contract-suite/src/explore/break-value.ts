import { addHalfStep } from "../decimal.ts";
import type { JsonSchema, Resolve } from "../json-schema.ts";

const otherTypes: readonly unknown[] = [null, true, 1.5, "text", [], {}];

/**
 * Lists values that differ from a valid one in one place that the schema constrains.
 *
 * Not all of them are invalid: another branch of an `anyOf` may allow a value that one branch rejects.
 */
export function listBroken(value: unknown, schema: JsonSchema | boolean, resolve: Resolve, depth = 4): unknown[] {
  if (typeof schema === "boolean" || depth < 0) return [];
  if (schema.$ref !== undefined) return listBroken(value, resolve(schema.$ref), resolve, depth);
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return [
    ...otherTypes,
    ...breakBounds(value, schema),
    ...branches.flatMap((branch) => listBroken(value, branch, resolve, depth - 1)),
    ...breakParts(value, schema, resolve, depth),
  ];
}

function breakBounds(value: unknown, schema: JsonSchema): unknown[] {
  if (typeof value === "number") {
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
    const over = [minimum === undefined ? [] : minimum - 1, maximum === undefined ? [] : maximum + 1];
    // Half a step away, so that rounding errors of binary numbers, such as 0.1 + 0.2, do not matter.
    return [...over, exclusiveMinimum ?? [], exclusiveMaximum ?? [], addHalfStep(value, multipleOf ?? 1)].flat();
  }
  if (typeof value === "string") {
    const { minLength = 0, maxLength } = schema;
    const long = maxLength === undefined ? [] : ["x".repeat(maxLength + 1)];
    return [...(minLength > 0 ? [value.slice(0, minLength - 1)] : []), ...long, `${value}\u0000`, ""];
  }
  if (!Array.isArray(value)) return [];
  const { minItems = 0, maxItems } = schema;
  const many = maxItems === undefined || value.length === 0 ? [] : [Array(maxItems + 1).fill(value[0])];
  return [...(minItems > 0 ? [value.slice(0, minItems - 1)] : []), ...many, ...value.map((item) => [...value, item])];
}

function breakParts(value: unknown, schema: JsonSchema, resolve: Resolve, depth: number): unknown[] {
  if (Array.isArray(value)) {
    const { items = true, prefixItems } = schema;
    const inside = value.flatMap((item, i) =>
      listBroken(item, toItem(i, items, prefixItems), resolve, depth - 1).map((broken) => value.with(i, broken)),
    );
    return [...inside, ...otherTypes.map((other) => [...value, other])];
  }
  if (typeof value !== "object" || value === null) return [];
  const { properties = {}, required = [] } = schema;
  const missing = required.map((name) => Object.fromEntries(Object.entries(value).filter(([key]) => key !== name)));
  const inside = Object.entries(properties).flatMap(([name, property]) =>
    listBroken((value as Record<string, unknown>)[name], property, resolve, depth - 1).map((broken) => ({
      ...value,
      [name]: broken,
    })),
  );
  return [...missing, ...inside, { ...value, notInTheSchema: 1 }];
}

function toItem(
  i: number,
  items: NonNullable<JsonSchema["items"]>,
  prefixItems: JsonSchema["prefixItems"],
): JsonSchema | boolean {
  if (Array.isArray(items)) return items[i] ?? true;
  return prefixItems?.[i] ?? (items as JsonSchema | boolean);
}
