import type { ProcessInstance } from "@flowx-start/api-types";
import type { MockData } from "./mock-data.ts";
import { Refusal } from "./problem.ts";

/** A process instance that the mock has started. */
export interface StartedInstance {
  /** As it was answered. */
  readonly instance: ProcessInstance;
  readonly workspaceId: string;
  readonly initialValues: Readonly<Record<string, unknown>>;
}

/**
 * Starts a process instance from the active build.
 *
 * @param data - What exists.
 * @param pathParameters - `workspaceId`, `appId` and `processName`, decoded.
 * @param initialValues - The body.
 * @param uuid - The id of the new instance.
 * @throws {@link Refusal} 404 for an unknown workspace, app or process name.
 * @see `spec/openapi.yaml`, operationId `startProcess`
 */
export function startProcess(
  data: MockData,
  pathParameters: Readonly<Record<string, string>>,
  initialValues: Readonly<Record<string, unknown>>,
  uuid: string,
): StartedInstance {
  const { workspaceId = "", appId = "", processName = "" } = pathParameters;
  const app = data.workspaces.find(({ id }) => id === workspaceId)?.apps.find(({ id }) => id === appId);
  if (app === undefined) throw new Refusal(404, "Entity not found.");
  if (!app.processNames.includes(processName)) throw new Refusal(404, "Process definition not found.");
  const instance: ProcessInstance = {
    processDefinitionName: processName,
    uuid,
    state: "STARTED",
    applicationId: app.id,
    buildId: app.activeBuildId,
    instanceMetadata: { processInstanceUuid: uuid },
  };
  return { instance, workspaceId, initialValues };
}
