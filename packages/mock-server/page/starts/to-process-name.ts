import type { ShownRequest } from "../control/shown.ts";

/** Returns the name of the requested process, if there is one. */
export function toProcessName({ pathParameters }: Pick<ShownRequest, "pathParameters">): string | undefined {
  const { processName, processDefinitionName, resourceDefinitionId } = pathParameters;
  return processName ?? processDefinitionName ?? resourceDefinitionId;
}

/** Returns true for requests that start a process. */
export function isStart({ operationId }: Pick<ShownRequest, "operationId">): boolean {
  return operationId?.startsWith("startProcess") === true;
}
