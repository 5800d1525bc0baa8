/** What may exist at a target, by the names that cases use. A case whose precondition is not given is skipped. */
export interface TargetNames {
  /** A bearer token that may start the process. It is in no report. */
  token?: string;
  /** A token that was good and has expired. */
  expiredToken?: string;
  /** A good token for another audience. */
  foreignToken?: string;
  workspaceId?: string;
  appId?: string;
  /** A build of the app that has the process. */
  buildId?: string;
  /** Another build of the app that has the process, which is not active. */
  secondBuildId?: string;
  /** A build of another app. */
  foreignBuildId?: string;
  /** A process instance of the app. */
  processInstanceUuid?: string;
  /** The process again, by its resource definition id. */
  resourceDefinitionId?: string;
  /** A process that may be started. */
  processName?: string;
  /** A process that may be started and whose name has characters that a path must encode. */
  encodedProcess?: string;
  /** A process that the token may not start. */
  forbiddenProcess?: string;
  /** A process with several start nodes that have conditions. */
  severalStartNodesProcess?: string;
  /** One of those conditions. */
  startCondition?: string;
  /** A process without a start node. */
  noStartNodeProcess?: string;
  /** A process with mandatory parameters that are not in the initial values `{}`. */
  mandatoryParamsProcess?: string;
}

/** Names of what a target may have, beside the URL. */
export type Variable = keyof TargetNames | "tamperedToken";

/** What cannot be asked for with a request: somebody has to make the target answer so. */
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
