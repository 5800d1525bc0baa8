import type { RequestChange } from "./contract-case.ts";
import type { ContractTarget } from "./contract-target.ts";

/**
 * Returns the documented start, changed as a case says.
 *
 * `{processName}` in a changed name stands for the target's own.
 *
 * @param change - What differs.
 * @param target - Complete.
 */
export function toRequest(change: RequestChange, target: Required<ContractTarget>, signal: AbortSignal): Request {
  const { method = "POST", authorization = `Bearer ${target.token}`, contentType = "application/json" } = change;
  const workspaceId = encodeURIComponent(change.workspaceId ?? target.workspaceId);
  const appId = encodeURIComponent(change.appId ?? target.appId);
  const processName = encodeURIComponent(toProcessName(change, target));
  const path = change.path ?? `/api/runtime/wks/${workspaceId}/app/${appId}/process-name/${processName}/start`;
  const headers = new Headers(authorization === null ? {} : { authorization });
  const init: RequestInit = { method, headers, signal, redirect: "manual" };
  if (method !== "GET" && method !== "HEAD") {
    headers.set("content-type", contentType);
    init.body = toBody(change, target);
  }
  return new Request(target.baseUrl + path, init);
}

/** Returns the name of the process that a changed request asks for. */
export function toProcessName(change: RequestChange, target: Required<ContractTarget>): string {
  return (change.processName ?? target.processName).replace("{processName}", target.processName);
}

function toBody({ rawBody, bodyBytes, initialValues }: RequestChange, target: Required<ContractTarget>): string {
  if (rawBody !== undefined) return rawBody;
  if (bodyBytes !== undefined) return JSON.stringify({ ...target.initialValues, padding: "x".repeat(bodyBytes) });
  return JSON.stringify(initialValues ?? target.initialValues);
}
