/** Room of the call: one call over all its attempts. */
import type { OperationId } from "@flowx-start/api-types";
import type { CallContext } from "../errors/flowx-error.ts";
import type { CallInfo } from "../observe/observer.ts";
import type { ClientSettings } from "../options/client-options.ts";
import type { TimeLimit } from "../time/time-limit.ts";

/**
 * A call while it goes on. It is the context of its errors, too.
 *
 * @internal
 */
export interface Call extends CallContext, CallInfo {
  readonly operationId: OperationId;
  readonly settings: ClientSettings;
  /** The time limit of the whole call. */
  readonly limit: TimeLimit;
  /** How many attempts handed a request to `fetch`. */
  attempts: number;
  /** An attempt ended with an unknown outcome. */
  mayHaveStarted: boolean;
  /** The id of the attempt that may have started the process, or else of the last one. */
  requestId: string | undefined;
  /** The one repeat with a fresh token has been made. */
  tokenRefreshed: boolean;
}

/**
 * Returns what events say of a call.
 *
 * @internal
 */
export function toInfo({ operationId, processName, correlationId }: Call): CallInfo {
  return { operationId, processName, correlationId };
}
