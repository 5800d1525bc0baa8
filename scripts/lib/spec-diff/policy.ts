/** How far a change goes for a caller, as in semantic versioning. */
export type Bump = "patch" | "minor" | "major";

/** What happened: to a member of a set, to a bound, or to a value. */
export type Move = "added" | "removed" | "changed" | "tightened" | "loosened";

/** What a kind of change means; `request` and `response` where the direction matters, `both` where it does not. */
export interface PolicyRow {
  readonly what: string;
  readonly move: Move;
  readonly request?: Bump;
  readonly response?: Bump;
  readonly both?: Bump;
  readonly because: string;
}

const rows = (what: string, moves: readonly Omit<PolicyRow, "what">[]): PolicyRow[] =>
  moves.map((row) => ({ what, ...row }));

/**
 * What each kind of change means for a caller. In a request the caller gives and the server takes: whoever takes less breaks
 * callers. In a response it is the other way round. What is not in this table is asked for.
 */
export const policy: readonly PolicyRow[] = [
  ...rows("operation", [
    { move: "added", both: "minor", because: "nobody calls it yet" },
    { move: "removed", both: "major", because: "whoever calls it is answered 404" },
  ]),
  ...rows("operationId", [{ move: "changed", both: "major", because: "types and functions have its name" }]),
  ...rows("component name", [
    { move: "added", both: "minor", because: "a type more" },
    { move: "removed", both: "major", because: "a type that may be imported is gone" },
  ]),
  ...rows("required parameter", [
    { move: "added", both: "major", because: "callers do not send it" },
    { move: "removed", both: "major", because: "callers that send it do not compile" },
  ]),
  ...rows("optional parameter", [
    { move: "added", both: "minor", because: "callers need not send it" },
    { move: "removed", both: "major", because: "callers that send it do not compile" },
  ]),
  ...rows("requirement", [
    { move: "added", request: "major", response: "minor", because: "callers may leave it out; readers get more" },
    {
      move: "removed",
      request: "minor",
      response: "major",
      because: "callers may go on sending it; readers count on it",
    },
  ]),
  ...rows("required property", [
    { move: "added", request: "major", response: "minor", because: "callers do not send it; readers need not read it" },
    { move: "removed", both: "major", because: "callers that send it, or readers of it, do not compile" },
  ]),
  ...rows("optional property", [
    { move: "added", both: "minor", because: "nobody needs it" },
    { move: "removed", both: "major", because: "callers that send it, or readers of it, do not compile" },
  ]),
  ...rows("request body", [
    { move: "added", both: "major", because: "callers send none" },
    { move: "removed", both: "major", because: "callers that send one do not compile" },
  ]),
  ...rows("type", [
    { move: "added", request: "minor", response: "major", because: "more is taken; readers do not expect it" },
    { move: "removed", request: "major", response: "minor", because: "less is taken; readers expect more than comes" },
    { move: "changed", both: "major", because: "another type" },
  ]),
  ...rows("null", [
    { move: "added", request: "minor", response: "major", because: "null is taken too; readers do not expect it" },
    {
      move: "removed",
      request: "major",
      response: "minor",
      because: "null is refused; readers expect more than comes",
    },
  ]),
  ...rows("enum value", [
    {
      move: "added",
      request: "minor",
      response: "major",
      because: "more is taken; the set that readers know was closed",
    },
    {
      move: "removed",
      both: "major",
      because: "callers that send it, or readers that compare with it, do not compile",
    },
  ]),
  ...rows("open enum value", [
    { move: "added", both: "minor", because: "the set is open: readers expect what they do not know" },
    { move: "removed", both: "major", because: "readers that count on the known names do not compile" },
  ]),
  ...rows("enum", [
    { move: "added", request: "major", response: "minor", because: "less is taken; readers expect more than comes" },
    { move: "removed", request: "minor", response: "major", because: "more is taken; readers count on the values" },
  ]),
  ...rows("branch", [
    { move: "added", request: "minor", response: "major", because: "more is taken; readers do not expect it" },
    { move: "removed", request: "major", response: "minor", because: "less is taken; readers expect more than comes" },
  ]),
  ...rows("choice", [
    { move: "added", both: "major", because: "another shape of value" },
    { move: "removed", both: "major", because: "another shape of value" },
  ]),
  ...rows("format", [
    { move: "added", request: "major", response: "minor", because: "less is taken; readers get what they expect" },
    { move: "removed", request: "minor", response: "major", because: "more is taken; readers count on the format" },
    { move: "changed", both: "major", because: "another format" },
  ]),
  ...rows("pattern", [
    { move: "added", request: "major", response: "minor", because: "less is taken; readers get what they expect" },
    { move: "removed", request: "minor", response: "major", because: "more is taken; readers count on the pattern" },
    { move: "changed", both: "major", because: "nobody can say which of two patterns takes more" },
  ]),
  ...rows("limit", [
    { move: "tightened", request: "major", response: "minor", because: "less is taken; readers get what they expect" },
    { move: "loosened", request: "minor", response: "major", because: "more is taken; readers count on the limit" },
  ]),
  ...rows("additional properties", [
    { move: "tightened", request: "major", response: "minor", because: "less is taken; readers get what they expect" },
    { move: "loosened", both: "minor", because: "more is taken; readers leave what they do not know" },
  ]),
  ...rows("open set", [
    { move: "added", request: "minor", response: "major", because: "more is taken; readers do not expect it" },
    { move: "removed", both: "major", because: "names that were accepted do not compile" },
  ]),
  ...rows("default", [{ move: "changed", both: "major", because: "who leaves it out gets something else" }]),
  ...rows("success status", [
    { move: "added", both: "major", because: "readers know the others only" },
    { move: "removed", both: "major", because: "readers wait for it" },
  ]),
  ...rows("error status", [
    { move: "added", both: "minor", because: "any server may answer any error; now it is told" },
    { move: "removed", both: "minor", because: "readers expect more than comes" },
  ]),
  ...rows("content type", [
    { move: "added", request: "minor", response: "major", because: "more is taken; readers do not expect it" },
    { move: "removed", both: "major", because: "callers that send it, or readers of it, go without" },
  ]),
  ...rows("content type of an error", [
    { move: "added", both: "minor", because: "who reads errors of gateways expects anything" },
    { move: "removed", both: "minor", because: "readers expect more than comes" },
  ]),
  ...rows("response header", [
    { move: "added", both: "minor", because: "nobody needs to read it" },
    { move: "removed", both: "major", because: "readers of it get nothing" },
  ]),
  ...rows("authentication", [
    { move: "added", both: "major", because: "callers send no credentials" },
    { move: "removed", both: "minor", because: "who sends credentials goes on" },
  ]),
  ...rows("way to authenticate", [
    { move: "added", both: "minor", because: "the others go on" },
    { move: "removed", both: "major", because: "who authenticates so is refused" },
  ]),
  ...rows("security scheme", [
    { move: "added", both: "minor", because: "the others go on" },
    { move: "removed", both: "major", because: "who authenticates so is refused" },
    { move: "changed", both: "major", because: "another way to authenticate" },
  ]),
  ...rows("server", [
    { move: "added", both: "minor", because: "the others go on" },
    { move: "removed", both: "major", because: "who calls it finds nobody" },
    { move: "changed", both: "patch", because: "callers name their own server" },
  ]),
  ...rows("deprecation", [
    { move: "added", both: "minor", because: "editors strike it through" },
    { move: "removed", both: "patch", because: "it stays" },
  ]),
  ...rows("words", [
    { move: "added", both: "patch", because: "descriptions, examples and sources change no type" },
    { move: "removed", both: "patch", because: "descriptions, examples and sources change no type" },
    { move: "changed", both: "patch", because: "descriptions, examples and sources change no type" },
  ]),
];
