import type { OperationId, ProcessInstance } from "@flowx-start/api-types";

/** A process instance that the mock has started. */
export interface StartedInstance {
  /** As it was answered, before a scenario changed the answer. */
  readonly instance: ProcessInstance;
  readonly operationId: OperationId;
  readonly workspaceId: string;
  /** With what it inherited. A bearer token in it is redacted. */
  readonly initialValues: Readonly<Record<string, unknown>>;
  /** The id of the request in the journal. */
  readonly requestId: number;
}
