/** Operations room: the parts of a response body that the spec guarantees. */

/**
 * The parts of a value that a schema guarantees.
 *
 * @internal
 */
export interface AnswerPromise {
  /** The required members, with the JSON types that each may have. */
  readonly required?: Readonly<Record<string, readonly string[]>>;
  /** The guarantees of members that are objects or arrays. They apply only if the member is present. */
  readonly members?: Readonly<Record<string, AnswerPromise>>;
  /** The guarantees of each item of an array. */
  readonly items?: AnswerPromise;
}

/**
 * The guarantees of each response body, by the name of its schema.
 *
 * @internal
 */
export type Promises = Readonly<Record<"ProcessInstance" | "BuildInfo", AnswerPromise>>;
