/** The names of what exists at a target. Cases that need a missing name are skipped. */
export interface TargetNames {
  /** A bearer token that may start the process. It is in no report. */
  token?: string;
  /** A token that was valid and has expired. */
  expiredToken?: string;
  /** A valid token for another audience. */
  foreignToken?: string;
  /** The workspace ID. */
  workspaceId?: string;
  /** The ID of an app in the workspace. */
  appId?: string;
  /** The ID of a build of the app that contains the process. */
  buildId?: string;
  /** The ID of a build of the app that contains the process and is not active. */
  secondBuildId?: string;
  /** The ID of a build of another app. */
  foreignBuildId?: string;
  /** The uuid of a process instance of the app. */
  processInstanceUuid?: string;
  /** The resource definition ID of the process. */
  resourceDefinitionId?: string;
  /** The name of a process that the token may start. */
  processName?: string;
  /** The name of a process that the token may start and that must be percent-encoded in a path. */
  encodedProcess?: string;
  /** The name of a process that the token may not start. */
  forbiddenProcess?: string;
  /** The name of a process with several start nodes that have conditions. */
  severalStartNodesProcess?: string;
  /** One of those conditions. */
  startCondition?: string;
  /** The name of a process without a start node. */
  noStartNodeProcess?: string;
  /** The name of a process with mandatory parameters. */
  mandatoryParamsProcess?: string;
}

/** The names that {@link given} accepts as placeholders. */
export type Variable = keyof TargetNames | "tamperedToken";

/** A state of the target that no request can trigger. `provoke` must bring it about. */
export type Situation =
  | "forbidden"
  | "rate-limited"
  | "internal-error"
  | "bad-gateway-html"
  | "bad-gateway-empty"
  | "unavailable"
  | "gateway-timeout"
  | "unknown-state"
  | "unknown-fields";
