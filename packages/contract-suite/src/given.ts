import type { Variable } from "./target-names.ts";

/** A text with placeholders that are filled from the target when a request is created. */
export class Template {
  /** The parts of the text between the placeholders. */
  readonly texts: readonly string[];
  /** The names of the placeholders, in order. */
  readonly variables: readonly Variable[];

  /** Creates a template. There must be one more text than variables. */
  constructor(texts: readonly string[], variables: readonly Variable[]) {
    this.texts = texts;
    this.variables = variables;
  }
}

/** A fixed text, or a template that is filled from the target. */
export type Text = string | Template;

/**
 * Creates a template that is filled from the target. Unknown names are compile errors.
 *
 * @example
 * ```ts
 * import { given } from "@flowx-start/contract-suite";
 *
 * const headers = { authorization: given`Bearer ${"expiredToken"}` };
 * console.log(headers.authorization.variables); // [ 'expiredToken' ]
 * ```
 */
export function given(texts: TemplateStringsArray, ...variables: readonly Variable[]): Template {
  return new Template([...texts], variables);
}

/** Fills a template. Placeholders without a value become empty. */
export function fill(text: Text, variables: Readonly<Partial<Record<Variable, string>>>): string {
  if (typeof text === "string") return text;
  return text.texts.map((part, i) => part + (variables[text.variables[i] as Variable] ?? "")).join("");
}

/** Fills all templates in a value, at any depth. */
export function fillDeep(value: unknown, variables: Readonly<Partial<Record<Variable, string>>>): unknown {
  if (value instanceof Template) return fill(value, variables);
  if (Array.isArray(value)) return value.map((item) => fillDeep(item, variables));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillDeep(item, variables)]));
}

/** Lists the placeholder names in a value, at any depth. */
export function listVariables(value: unknown): Variable[] {
  if (value instanceof Template) return [...new Set(value.variables)];
  if (typeof value !== "object" || value === null) return [];
  return [...new Set(Object.values(value).flatMap(listVariables))];
}
