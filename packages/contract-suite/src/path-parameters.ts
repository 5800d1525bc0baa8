import type { Variable } from "./target-names.ts";

/** What fills a path parameter of the OpenAPI document, unless a case says otherwise. */
const parameterVariables: Readonly<Record<string, Variable>> = {
  ...{ workspaceId: "workspaceId", appId: "appId", buildId: "buildId", processName: "processName" },
  ...{ processInstanceUuid: "processInstanceUuid", resourceDefinitionId: "resourceDefinitionId" },
  ...{ processDefinitionName: "processName", processInstanceId: "processInstanceUuid" },
};

/** Names the option of a target that fills a path parameter; `undefined` for a parameter that is new. */
export function toVariable(parameter: string): Variable | undefined {
  return parameterVariables[parameter];
}
