import type { BuildInfo, ProcessInstance } from "@flowx-start/api-types";

/**
 * Returns a parsed body as a process instance, untouched.
 *
 * @returns `undefined` unless it has what the spec requires: `uuid` and `state`.
 * @see `spec/openapi.yaml`, schema `ProcessInstance`
 */
export function readProcessInstance(body: unknown): ProcessInstance | undefined {
  return hasText(body, "uuid") && hasText(body, "state") ? (body as ProcessInstance) : undefined;
}

/**
 * Returns a parsed body as a build, untouched.
 *
 * @returns `undefined` unless it has what the spec requires: `buildId`.
 * @see `spec/openapi.yaml`, schema `BuildInfo`
 */
export function readBuildInfo(body: unknown): BuildInfo | undefined {
  return hasText(body, "buildId") ? (body as BuildInfo) : undefined;
}

function hasText(body: unknown, name: string): boolean {
  if (typeof body !== "object" || body === null) return false;
  const value = (body as Record<string, unknown>)[name];
  return typeof value === "string" && value !== "";
}
