import type { ShownRequest } from "../control/shown.ts";

/** Returns the process that a request names; `undefined` if it names none. */
export function toProcessName({ pathParameters }: Pick<ShownRequest, "pathParameters">): string | undefined {
  const { processName, processDefinitionName, resourceDefinitionId } = pathParameters;
  return processName ?? processDefinitionName ?? resourceDefinitionId;
}

/** Returns true for a request that asks for a process to be started. */
export function isStart({ operationId }: Pick<ShownRequest, "operationId">): boolean {
  return operationId?.startsWith("startProcess") === true;
}
