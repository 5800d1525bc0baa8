import type { ContractCase, Expectation, RequestChange } from "./contract-rule.ts";
import type { CompleteTarget } from "./contract-target.ts";
import { fill, fillDeep, given, listVariables, type Text } from "./given.ts";
import { toVariable } from "./path-parameters.ts";
import { startsWithValues } from "./rules/operations.ts";
import { type SpecOperation, type SpecParameter, toSpecOperation } from "./spec.ts";
import type { Variable } from "./target-names.ts";

/** The changed request of a case, with placeholders. */
interface Layout {
  readonly method: string;
  readonly path: string | undefined;
  readonly parameters: Readonly<Record<string, Text>>;
  readonly headers: Readonly<Record<string, Text | null>>;
  /** `undefined` means the target's initial values. */
  readonly body: unknown;
}

/** Returns the placeholder names in the request and the expectation of a case. */
export function listNeeds({ request, expect, operationId }: NeedsOf): Variable[] {
  const { path, parameters, headers, body } = toLayout(request, toSpecOperation(operationId));
  return listVariables([path ?? parameters, headers, body, expect.body]);
}

type NeedsOf = Pick<ContractCase, "request" | "operationId"> & { readonly expect: Expectation };

/**
 * Creates the request of a case: the documented request of its operation with the changes of the case.
 *
 * @param signal - Aborts the request.
 */
export function toRequest(
  { request: change, operationId }: Pick<ContractCase, "request" | "operationId">,
  target: CompleteTarget,
  signal: AbortSignal,
): Request {
  const operation = toSpecOperation(operationId);
  const layout = toLayout(change, operation);
  const headers = new Headers(target.headers);
  for (const [name, value] of Object.entries(layout.headers)) {
    if (value === null) headers.delete(name);
    else headers.set(name, fill(value, target.variables));
  }
  const init: RequestInit = { method: layout.method, headers, signal, redirect: "manual" };
  // As bytes, so that fetch does not add a content type.
  if (takesBody(layout.method, operation)) init.body = new TextEncoder().encode(toBody(change, layout, target));
  const path = layout.path ?? toPath(operation, layout, change, target);
  return new Request(target.baseUrl + path, init);
}

function toLayout(change: RequestChange, operation: SpecOperation): Layout {
  const inPath = operation.parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  const values = inPath.map((name) => [name, change.parameters?.[name] ?? change.rawParameters?.[name] ?? own(name)]);
  const documented = startsWithValues.includes(operation.operationId) ? undefined : operation.bodyExample;
  return {
    method: change.method ?? operation.method,
    path: change.path,
    parameters: Object.fromEntries(values),
    headers: { ...toHeaders(operation), ...change.headers },
    body: change.body ?? documented,
  };
}

function own(parameter: string): Text {
  const variable = toVariable(parameter);
  if (variable === undefined) throw new Error(`The contract suite has no option for the path parameter ${parameter}.`);
  return given`${variable}`;
}

/** Returns the token, the content type, and the headers with an example in the document. */
function toHeaders({ bodySchema, parameters }: SpecOperation): Record<string, Text> {
  const shown = parameters.filter((parameter): parameter is SpecParameter & { example: string } => {
    return parameter.in === "header" && parameter.example !== undefined;
  });
  return {
    authorization: given`Bearer ${"token"}`,
    ...(bodySchema === undefined ? {} : { "content-type": "application/json" }),
    ...Object.fromEntries(shown.map(({ name, example }) => [name.toLowerCase(), example])),
  };
}

function toPath(operation: SpecOperation, layout: Layout, change: RequestChange, target: CompleteTarget): string {
  return operation.path.replace(/\{(\w+)\}/g, (_braces, name: string) => {
    const value = fill(layout.parameters[name] ?? "", target.variables);
    return change.rawParameters?.[name] === undefined ? encodeURIComponent(value) : value;
  });
}

function takesBody(method: string, { bodySchema }: SpecOperation): boolean {
  return bodySchema !== undefined && !["GET", "HEAD", "OPTIONS"].includes(method);
}

function toBody({ rawBody, paddingBytes }: RequestChange, { body }: Layout, target: CompleteTarget): string {
  if (rawBody !== undefined) return rawBody;
  const value = body === undefined ? target.initialValues : fillDeep(body, target.variables);
  if (paddingBytes === undefined) return JSON.stringify(value);
  return JSON.stringify({ ...(value as object), padding: "x".repeat(paddingBytes) });
}
