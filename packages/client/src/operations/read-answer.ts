/** Operations room: checks that a response body has what its type guarantees. */
import type { BuildInfo, ProcessInstance } from "@flowx-start/api-types";
import type { AnswerPromise } from "./answer-promise.ts";
import { promises } from "./promises.gen.ts";

/**
 * Returns a parsed body as a process instance. The body is not changed.
 *
 * @returns The body; `undefined` if it lacks something that the spec requires.
 * @see `spec/openapi.yaml`, schema `ProcessInstance`
 * @internal
 */
export function readProcessInstance(body: unknown): ProcessInstance | undefined {
  return isObject(body) && isKept(promises.ProcessInstance, body) ? (body as ProcessInstance) : undefined;
}

/**
 * Returns a parsed body as a build. The body is not changed.
 *
 * @returns The body; `undefined` if it lacks something that the spec requires.
 * @see `spec/openapi.yaml`, schema `BuildInfo`
 * @internal
 */
export function readBuildInfo(body: unknown): BuildInfo | undefined {
  return isObject(body) && isKept(promises.BuildInfo, body) ? (body as BuildInfo) : undefined;
}

/** Returns true if a value has what a schema guarantees. Values that are not objects or arrays need no check here. */
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
    // `parseJson` turns integers that JavaScript cannot represent into strings of digits.
    case "integer":
      return Number.isInteger(value) || (typeof value === "string" && /^-?\d{16,}$/.test(value));
    default:
      return typeof value === kind;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
