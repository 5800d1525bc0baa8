/** Errors room: the base class of all errors, the call context that they report, and the brand that identifies them. */
import type { OperationId } from "@flowx-start/api-types";
import { toVisibleLine } from "./visible-line.ts";

/**
 * The outcome of a failed call. `"not-started"` means that the process was certainly not started; `"unknown"` means that it may have
 * been started. Operations that only read cannot start a process, so their errors always have `"not-started"`.
 */
export type Outcome = "not-started" | "unknown";

/**
 * The details of a call that its errors report.
 *
 * @internal
 */
export interface CallContext {
  /** The operation; `undefined` if there is no call, for example in `createFlowxClient`. */
  readonly operationId?: OperationId | undefined;
  /** The process name, if the operation is a start by name. */
  readonly processName?: string | undefined;
  /** The number of attempts that handed a request to `fetch`. A retry with a fresh token after a 401 does not count. */
  readonly attempts: number;
  /** The correlation id in the initial values, if `correlation` is on. */
  readonly correlationId?: string | undefined;
  /** The `X-Request-ID` of the attempt that may have started the process, if there is one; otherwise of the last attempt. */
  readonly requestId?: string | undefined;
  /** True if an earlier attempt of this call may have started the process. Later attempts can then no longer prove the opposite. */
  readonly mayHaveStarted: boolean;
}

/**
 * The context of errors that do not belong to a call.
 *
 * @internal
 */
export const noCall: CallContext = { attempts: 0, mayHaveStarted: false };

/** Shared by all copies of this package in a process, and by all realms. */
const brand: unique symbol = Symbol.for("@flowx-start/client/error") as never;

/**
 * The base class of all errors that this package throws. Switch on `code` to handle them, and check `outcome` to find out whether
 * the process was started.
 *
 * Errors contain neither the request nor its headers, so logging one does not reveal the token or the initial values.
 */
export abstract class FlowxError extends Error {
  /** Identifies the class of the error. Stable across versions. */
  abstract readonly code: string;
  /** Says whether the process was started. */
  declare readonly outcome: Outcome;
  /** The number of attempts that handed a request to `fetch`; 0 if no request was sent. */
  readonly attempts: number;
  /** The operation that failed; `undefined` if the client could not be created. */
  readonly operationId: OperationId | undefined;
  /** The correlation id in the initial values; `undefined` if `correlation` is off. */
  readonly correlationId: string | undefined;
  /** The `X-Request-ID` to search for in the logs of a gateway; `undefined` if no request was sent with one. */
  readonly requestId: string | undefined;

  /**
   * Only the client creates this error.
   *
   * @internal
   */
  constructor(context: CallContext, outcome: Outcome, message: string, cause?: unknown) {
    const ofCall = toOutcomeOfCall(context, outcome);
    super(`${toSentence(message)}${toOutcomeSentence(context, ofCall)}`, cause === undefined ? undefined : { cause });
    Object.defineProperty(this, brand, { value: true });
    // Not writable: a hook that receives the error must not be able to change its outcome.
    Object.defineProperty(this, "outcome", { value: ofCall, enumerable: true });
    // Next.js stops prerendering with errors that it recognizes by their digest, so the digest must survive wrapping.
    const digest = findDigest(cause);
    if (digest !== undefined) Object.defineProperty(this, "digest", { value: digest });
    this.attempts = context.attempts;
    this.operationId = context.operationId;
    this.correlationId = context.correlationId;
    this.requestId = context.requestId;
  }

  /** Returns the properties that are safe to log. `JSON.stringify` calls this method. */
  toJSON(): Record<string, unknown> {
    const { name, code, message, outcome, attempts, operationId, correlationId, requestId } = this;
    return { name, code, message, outcome, attempts, operationId, correlationId, requestId };
  }
}

/**
 * Returns true for errors from any copy of this package, in any realm.
 *
 * @internal
 */
export function hasErrorBrand(value: unknown): value is FlowxError {
  try {
    return typeof value === "object" && value !== null && (value as { [brand]?: unknown })[brand] === true;
  } catch {
    return false;
  }
}

/**
 * Returns true if an operation starts a process. The outcome of operations that only read is never unknown.
 *
 * @param operationId - The operation; `undefined` if there is no call.
 * @internal
 */
export function isStart(operationId: OperationId | undefined): boolean {
  return operationId?.startsWith("start") ?? false;
}

/**
 * Returns a call as the caller wrote it, such as `startProcess("onboarding")`.
 *
 * @internal
 */
export function toCallName({ operationId, processName }: CallContext): string {
  if (operationId === undefined) return "createFlowxClient";
  return processName === undefined ? `${operationId}()` : `startProcess("${toVisibleLine(processName, 100)}")`;
}

function toOutcomeOfCall({ operationId, mayHaveStarted }: CallContext, ofAttempt: Outcome): Outcome {
  if (!isStart(operationId)) return "not-started";
  return mayHaveStarted ? "unknown" : ofAttempt;
}

function toOutcomeSentence({ operationId, correlationId, requestId }: CallContext, outcome: Outcome): string {
  if (!isStart(operationId)) return "";
  if (outcome === "not-started") return " The process was not started.";
  const places = [
    correlationId === undefined ? "" : `for ${toVisibleLine(correlationId, 100)} in FlowX`,
    requestId === undefined ? "" : `for request ${toVisibleLine(requestId, 100)} in the gateway's log`,
  ].filter((place) => place !== "");
  const search = places.length === 0 ? "" : ` Look ${places.join(", or ")}, before you start it again.`;
  return ` Whether the process was started is unknown.${search}`;
}

function findDigest(error: unknown, depth = 0): string | undefined {
  if (typeof error !== "object" || error === null || depth > 5) return undefined;
  try {
    const { digest, cause } = error as { digest?: unknown; cause?: unknown };
    return typeof digest === "string" ? digest : findDigest(cause, depth + 1);
  } catch {
    return undefined;
  }
}

/** Ends a text with exactly one full stop, unless it ends with `?` or `!`. */
function toSentence(text: string): string {
  const end = text.trimEnd();
  return /[?!]$/.test(end) ? end : `${end.replace(/\.+$/, "")}.`;
}
