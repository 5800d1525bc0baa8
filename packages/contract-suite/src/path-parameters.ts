import type { Variable } from "./target-names.ts";

/** The option whose value a path parameter has by default. */
const parameterVariables: Readonly<Record<string, Variable>> = {
  workspaceId: "workspaceId",
  appId: "appId",
  buildId: "buildId",
  processName: "processName",
  processInstanceUuid: "processInstanceUuid",
  resourceDefinitionId: "resourceDefinitionId",
  processDefinitionName: "processName",
  processInstanceId: "processInstanceUuid",
};

/** Returns the option for a path parameter; `undefined` if the parameter is unknown. */
export function toVariable(parameter: string): Variable | undefined {
  return parameterVariables[parameter];
}
