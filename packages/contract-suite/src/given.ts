import type { Variable } from "./target-names.ts";

/** A text with gaps that the target fills when the request is made. */
export class Template {
  readonly texts: readonly string[];
  /** The names of what fills the gaps, in their order. */
  readonly variables: readonly Variable[];

  /** Takes one text more than variables. */
  constructor(texts: readonly string[], variables: readonly Variable[]) {
    this.texts = texts;
    this.variables = variables;
  }
}

/** A text, or one that the target completes. */
export type Text = string | Template;

/**
 * Makes a text that the target completes. A name that no target has does not compile.
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

/** Completes a text; a gap that the target cannot fill is left empty. */
export function fill(text: Text, variables: Readonly<Partial<Record<Variable, string>>>): string {
  if (typeof text === "string") return text;
  return text.texts.map((part, i) => part + (variables[text.variables[i] as Variable] ?? "")).join("");
}

/** Completes every text in a value, however deep. */
export function fillDeep(value: unknown, variables: Readonly<Partial<Record<Variable, string>>>): unknown {
  if (value instanceof Template) return fill(value, variables);
  if (Array.isArray(value)) return value.map((item) => fillDeep(item, variables));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillDeep(item, variables)]));
}

/** Lists the names that a value needs, however deep. */
export function listVariables(value: unknown): Variable[] {
  if (value instanceof Template) return [...new Set(value.variables)];
  if (typeof value !== "object" || value === null) return [];
  return [...new Set(Object.values(value).flatMap(listVariables))];
}
