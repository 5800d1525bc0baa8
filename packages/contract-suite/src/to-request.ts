import type { ContractCase, RequestChange, Variable } from "./contract-rule.ts";
import type { CompleteTarget } from "./contract-target.ts";
import { type SpecOperation, type SpecParameter, toSpecOperation } from "./spec.ts";

/** What a path parameter is, unless a case says otherwise. */
const parameterVariables: Readonly<Record<string, string>> = {
  processDefinitionName: "{processName}",
  processInstanceId: "{processInstanceUuid}",
};

/** A request, laid out and not yet built: braces are filled when it is sent. */
interface Layout {
  readonly method: string;
  readonly path: string | undefined;
  readonly parameters: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | null>>;
  readonly body: unknown;
}

/** Returns the names that the request and the expectation of a case need. */
export function listVariables({ request, expect, operationId }: Omit<ContractCase, "id">): Variable[] {
  const { path, parameters, headers, body } = toLayout(request, toSpecOperation(operationId));
  const used = JSON.stringify([path ?? parameters, headers, body, expect.fields]);
  return [...new Set([...used.matchAll(/\{([a-z]+)\}/gi)].map(([, name]) => name as Variable))];
}

/**
 * Returns the documented request of an operation, changed as a case says.
 *
 * @param signal - Gives it up.
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
    else headers.set(name, fill(value, target));
  }
  const init: RequestInit = { method: layout.method, headers, signal, redirect: "manual" };
  // As bytes, so that fetch adds no content type of its own.
  if (takesBody(layout.method, operation)) init.body = new TextEncoder().encode(toBody(change, layout, target));
  const path = layout.path ?? toPath(operation, layout, change, target);
  return new Request(target.baseUrl + path, init);
}

/** Puts what the target gives in the place of names in braces. */
export function fill(text: string, { variables }: Pick<CompleteTarget, "variables">): string {
  return text.replace(/\{([a-z]+)\}/gi, (braces, name: Variable) => variables[name] ?? braces);
}

function toLayout(change: RequestChange, operation: SpecOperation): Layout {
  const { parameters } = operation;
  const inPath = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  const values = inPath.map((name) => [
    name,
    change.parameters?.[name] ?? change.rawParameters?.[name] ?? parameterVariables[name] ?? `{${name}}`,
  ]);
  return {
    method: change.method ?? operation.method,
    path: change.path,
    parameters: Object.fromEntries(values),
    headers: { ...toHeaders(operation), ...change.headers },
    body: change.body ?? (operation.bodySchema === "InheritRequest" ? { paramsToInherit: {} } : undefined),
  };
}

/** The token, and what the document shows an example of. */
function toHeaders({ bodySchema, parameters }: SpecOperation): Record<string, string> {
  const shown = parameters.filter((parameter): parameter is SpecParameter & { example: string } => {
    return parameter.in === "header" && parameter.example !== undefined;
  });
  return {
    authorization: "Bearer {token}",
    ...(bodySchema === undefined ? {} : { "content-type": "application/json" }),
    ...Object.fromEntries(shown.map(({ name, example }) => [name.toLowerCase(), example])),
  };
}

function toPath(operation: SpecOperation, layout: Layout, change: RequestChange, target: CompleteTarget): string {
  return operation.path.replace(/\{(\w+)\}/g, (_braces, name: string) => {
    const value = fill(layout.parameters[name] ?? "", target);
    return change.rawParameters?.[name] === undefined ? encodeURIComponent(value) : value;
  });
}

function takesBody(method: string, { bodySchema }: SpecOperation): boolean {
  return bodySchema !== undefined && !["GET", "HEAD", "OPTIONS"].includes(method);
}

function toBody({ rawBody, paddingBytes }: RequestChange, { body }: Layout, target: CompleteTarget): string {
  if (rawBody !== undefined) return rawBody;
  const value = body === undefined ? target.initialValues : fillDeep(body, target);
  if (paddingBytes === undefined) return JSON.stringify(value);
  return JSON.stringify({ ...(value as object), padding: "x".repeat(paddingBytes) });
}

function fillDeep(value: unknown, target: CompleteTarget): unknown {
  if (typeof value === "string") return fill(value, target);
  if (Array.isArray(value)) return value.map((item) => fillDeep(item, target));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillDeep(item, target)]));
}
