/** Room of the operations: checks that an answer is what its type promises. */
import type { BuildInfo, ProcessInstance } from "@flowx-start/api-types";
import type { AnswerPromise } from "./answer-promise.ts";
import { promises } from "./promises.gen.ts";

/**
 * Returns a parsed body as a process instance, untouched.
 *
 * @returns `undefined` unless it has what the spec requires.
 * @see `spec/openapi.yaml`, schema `ProcessInstance`
 * @internal
 */
export function readProcessInstance(body: unknown): ProcessInstance | undefined {
  return isObject(body) && isKept(promises.ProcessInstance, body) ? (body as ProcessInstance) : undefined;
}

/**
 * Returns a parsed body as a build, untouched.
 *
 * @returns `undefined` unless it has what the spec requires.
 * @see `spec/openapi.yaml`, schema `BuildInfo`
 * @internal
 */
export function readBuildInfo(body: unknown): BuildInfo | undefined {
  return isObject(body) && isKept(promises.BuildInfo, body) ? (body as BuildInfo) : undefined;
}

/** Tells whether a value keeps a promise. A member that is not required, or is null where that is allowed, has nothing to keep. */
function isKept({ required = {}, members = {}, items }: AnswerPromise, value: unknown): boolean {
  if (Array.isArray(value)) return items === undefined || value.every((item) => isKept(items, item));
  if (!isObject(value)) return true;
  for (const [name, kinds] of Object.entries(required))
    if (!kinds.some((kind) => isOfKind(kind, value[name]))) return false;
  return Object.entries(members).every(([name, promise]) => isKept(promise, value[name]));
}

function isOfKind(kind: string, value: unknown): boolean {
  switch (kind) {
    case "text":
      return typeof value === "string" && value !== "";
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    // An integer that JavaScript cannot hold comes as the string of its digits.
    case "integer":
      return Number.isInteger(value) || (typeof value === "string" && /^-?\d{16,}$/.test(value));
    default:
      return typeof value === kind;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
