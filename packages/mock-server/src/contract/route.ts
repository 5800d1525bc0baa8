import type { OperationId } from "@flowx-start/api-types";
import { openapi } from "@flowx-start/api-types/document";
import { Refusal } from "../http/refusal.ts";

/** The operation that a request addresses. */
export interface Route {
  readonly operationId: OperationId;
  /** The percent-decoded path parameters. */
  readonly pathParameters: Readonly<Record<string, string>>;
  /** The requested path. Requests to the same path share one string. */
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
/** Templates by their number of segments, which narrows the search. */
const byLength = new Map<number, Template[]>();
for (const template of templates) {
  const { length } = template.segments;
  byLength.set(length, [...(byLength.get(length) ?? []), template]);
}

/** The latest routes, because most paths are requested again. Comparing them is cheaper than hashing a long path. */
let recent: readonly { readonly method: string; readonly route: Route }[] = [];
const maxRecent = 16;

/**
 * Finds the operation that a request addresses.
 *
 * @param method - The method in upper case. HEAD is answered as GET.
 * @param path - The percent-encoded path of the URL, without the base path.
 * @returns The route, or a refusal: 404 for an unknown path, 405 for another method, 400 for invalid percent-encoding.
 */
export function toRoute(method: string, path: string): Route | Refusal {
  for (const one of recent) if (one.route.path === path && one.method === method) return one.route;
  const route = findRoute(method, path);
  if (!(route instanceof Refusal) && path.length < 1000) {
    recent = [{ method, route }, ...recent.slice(0, maxRecent - 1)];
  }
  return route;
}

function findRoute(method: string, path: string): Route | Refusal {
  const segments = path.split("/");
  const matching = (byLength.get(segments.length) ?? []).filter((template) => isMatch(template.segments, segments));
  if (matching.length === 0) {
    const violations = [{ where: "path", message: "is not a path of the API" }];
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
  const violations = [{ where: "path", message: "is not valid percent-encoding" }];
  return new Refusal(400, "The path is not valid percent-encoding.", { violations });
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
