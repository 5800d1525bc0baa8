/** Room of the operations: the form of what the spec promises of answers. */

/**
 * What a schema promises of a value.
 *
 * @internal
 */
export interface AnswerPromise {
  /** The members that are there, with the JSON types that each may have. */
  readonly required?: Readonly<Record<string, readonly string[]>>;
  /** What is promised of members that are objects or arrays, where they are there. */
  readonly members?: Readonly<Record<string, AnswerPromise>>;
  /** What is promised of the items of an array. */
  readonly items?: AnswerPromise;
}

/**
 * What is promised of each answer, by the name of its schema.
 *
 * @internal
 */
export type Promises = Readonly<Record<"ProcessInstance" | "BuildInfo", AnswerPromise>>;
