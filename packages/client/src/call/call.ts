/** Call room: the state of one call across all its attempts. */
import type { OperationId } from "@flowx-start/api-types";
import type { CallContext } from "../errors/flowx-error.ts";
import type { CallInfo } from "../observe/observer.ts";
import type { ClientSettings } from "../options/client-options.ts";
import type { TimeLimit } from "../time/time-limit.ts";

/**
 * The state of a running call. It is also the context of the call's errors.
 *
 * @internal
 */
export interface Call extends CallContext, CallInfo {
  readonly operationId: OperationId;
  readonly settings: ClientSettings;
  /** The time limit of the whole call. */
  readonly limit: TimeLimit;
  /** The number of attempts that handed a request to `fetch`. */
  attempts: number;
  /** True if an attempt had an unknown outcome. */
  mayHaveStarted: boolean;
  /** The id of the attempt that may have started the process, if there is one; otherwise of the last attempt. */
  requestId: string | undefined;
  /** True if the only retry with a fresh token was already made. */
  tokenRefreshed: boolean;
}

/**
 * Returns the details of a call that events contain.
 *
 * @internal
 */
export function toInfo({ operationId, processName, correlationId }: Call): CallInfo {
  return { operationId, processName, correlationId };
}
