import type { OperationId, ProcessInstance } from "@flowx-start/api-types";

/** A process instance that the mock started. */
export interface StartedInstance {
  /** The instance as FlowX would return it, before a scenario changes the answer. */
  readonly instance: ProcessInstance;
  readonly operationId: OperationId;
  readonly workspaceId: string;
  /**
   * The initial values, including inherited ones. A bearer token in them is redacted. Numbers beyond 2^53 are rounded;
   * `initialValuesText` has their digits.
   */
  readonly initialValues: Readonly<Record<string, unknown>>;
  /** The initial values as JSON text, with the original digits of every number. */
  readonly initialValuesText: string;
  /** The id of the request that started it. */
  readonly requestId: number;
}
