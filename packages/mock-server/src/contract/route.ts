import type { OperationId } from "@flowx-start/api-types";
import { openapi } from "@flowx-start/api-types/document";
import { Refusal } from "../http/refusal.ts";

/** Where a request goes. */
export interface Route {
  readonly operationId: OperationId;
  /** The path parameters, decoded. */
  readonly pathParameters: Readonly<Record<string, string>>;
  /** The path that leads there: the same text for all requests that have it. */
  readonly path: string;
}

interface Template {
  method: string;
  operationId: OperationId;
  segments: readonly string[];
}

const templates: readonly Template[] = Object.entries(openapi.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { operationId }]) => ({
    method: method.toUpperCase(),
    operationId: operationId as OperationId,
    segments: path.split("/"),
  })),
);
/** By how many segments they have, which tells most of them apart. */
const byLength = new Map<number, Template[]>();
for (const template of templates) {
  const { length } = template.segments;
  byLength.set(length, [...(byLength.get(length) ?? []), template]);
}

/** The routes of paths that came before: most come again. */
const known = new Map<string, Route>();
const maxKnown = 500;

/**
 * Finds the operation of a request.
 *
 * @param method - In upper case. HEAD is answered as GET.
 * @param path - The path of the URL, still percent-encoded, without the base path.
 * @returns A refusal 404 if there is no such path, 405 if it has another method, 400 if it is not well encoded.
 */
export function toRoute(method: string, path: string): Route | Refusal {
  const key = `${method} ${path}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const route = findRoute(method, path);
  if (!(route instanceof Refusal) && key.length < 1000) {
    if (known.size >= maxKnown) known.clear();
    known.set(key, route);
  }
  return route;
}

function findRoute(method: string, path: string): Route | Refusal {
  const segments = path.split("/");
  const matching = (byLength.get(segments.length) ?? []).filter((template) => isMatch(template.segments, segments));
  if (matching.length === 0) {
    const violations = [{ where: "path", message: "is no path of an operation" }];
    return new Refusal(404, "Resource not found.", { violations });
  }
  const wanted = method === "HEAD" ? "GET" : method;
  const found = matching.find((template) => template.method === wanted);
  if (found === undefined) {
    const allow = matching.map((template) => template.method).join(", ");
    const violations = [{ where: "method", message: `must be ${allow}` }];
    return new Refusal(405, "Method not allowed.", { headers: { allow }, violations });
  }
  const pathParameters = toPathParameters(found.segments, segments);
  if (pathParameters !== undefined) return { operationId: found.operationId, pathParameters, path };
  const violations = [{ where: "path", message: "is not well percent-encoded" }];
  return new Refusal(400, "The path is not well percent-encoded.", { violations });
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}

function isMatch(template: readonly string[], segments: readonly string[]): boolean {
  return template.every((part, i) => (isParameter(part) ? segments[i] !== "" : part === segments[i]));
}

function toPathParameters(
  template: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (const [i, part] of template.entries()) {
    if (!isParameter(part)) continue;
    const value = decode(segments[i] ?? "");
    if (value === undefined) return undefined;
    parameters[part.slice(1, -1)] = value;
  }
  return parameters;
}

function decode(segment: string): string | undefined {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
