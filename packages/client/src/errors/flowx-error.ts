import type { OperationId } from "@flowx-start/api-types";

/**
 * Was the process started? `"not-started"` is certain; `"unknown"` means that it may have been. An operation that only
 * reads starts nothing, so its errors say `"not-started"`.
 */
export type Outcome = "not-started" | "unknown";

/** What a call knows of itself when it fails. */
export interface CallContext {
  /** `undefined` before a call has begun: an error of `createFlowxClient`. */
  readonly operationId?: OperationId | undefined;
  /** How often the request was handed to `fetch`. A repeat with a fresh token after 401 does not count. */
  readonly attempts: number;
  /** The UUID that the initial values carry, where `correlation` is on. */
  readonly correlationId?: string | undefined;
  /** An earlier attempt of the same call may have started the process, so no later one can be certain that none did. */
  readonly doubtful: boolean;
}

/** The context of an error that comes before any call. */
export const noCall: CallContext = { attempts: 0, doubtful: false };

const brand: unique symbol = Symbol.for("@flowx-start/client/error") as never;

/**
 * The base of every error that this package throws. Switch on `code`, and ask `outcome` whether the process was started.
 *
 * Holds no request and no headers: printing one shows neither the token nor the initial values.
 */
export abstract class FlowxError extends Error {
  /** Names the class of the error; stable across versions. */
  abstract readonly code: string;
  /** Was the process started? */
  readonly outcome: Outcome;
  /** How often the request was handed to `fetch`; 0 if it never was. */
  readonly attempts: number;
  /** The operation that failed; `undefined` if the client could not be created. */
  readonly operationId: OperationId | undefined;
  /** The UUID that the initial values carry, where `correlation` is on. */
  readonly correlationId: string | undefined;

  constructor(context: CallContext, outcome: Outcome, message: string, cause?: unknown) {
    const ofCall = toOutcomeOfCall(context, outcome);
    super(`${message}${toOutcomeSentence(context, ofCall)}`, cause === undefined ? undefined : { cause });
    Object.defineProperty(this, brand, { value: true });
    this.outcome = ofCall;
    this.attempts = context.attempts;
    this.operationId = context.operationId;
    this.correlationId = context.correlationId;
  }

  /** Returns what may be logged; `JSON.stringify` calls it. */
  toJSON(): Record<string, unknown> {
    const { name, code, message, outcome, attempts, operationId, correlationId } = this;
    return { name, code, message, outcome, attempts, operationId, correlationId };
  }
}

/**
 * Tells whether `value` is an error of this package, of whichever copy or realm.
 *
 * @param value - What a `catch` caught.
 */
export function isFlowxError(value: unknown): value is FlowxError {
  return typeof value === "object" && value !== null && (value as { [brand]?: unknown })[brand] === true;
}

/**
 * Tells whether an operation starts a process. One that only reads cannot leave it unknown.
 *
 * @param operationId - `undefined` before a call has begun.
 */
export function isStart(operationId: OperationId | undefined): boolean {
  return operationId?.startsWith("start") ?? false;
}

function toOutcomeOfCall({ operationId, doubtful }: CallContext, ofAttempt: Outcome): Outcome {
  if (!isStart(operationId)) return "not-started";
  return doubtful ? "unknown" : ofAttempt;
}

function toOutcomeSentence({ operationId, correlationId }: CallContext, outcome: Outcome): string {
  if (!isStart(operationId)) return "";
  if (outcome === "not-started") return " The process was not started.";
  const search = correlationId === undefined ? "" : ` Look for ${correlationId} in FlowX before you start it again.`;
  return ` Whether the process was started is unknown.${search}`;
}
