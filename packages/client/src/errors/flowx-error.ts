/** Room of the errors: the base of all of them, what a call knows of itself when it fails, and the brand that tells them apart. */
import type { OperationId } from "@flowx-start/api-types";
import { toVisibleLine } from "./visible-line.ts";

/**
 * Was the process started? `"not-started"` is proved; `"unknown"` means that it may have been. An operation that only
 * reads starts nothing, so its errors always say `"not-started"`.
 */
export type Outcome = "not-started" | "unknown";

/**
 * What a call knows of itself when it fails.
 *
 * @internal
 */
export interface CallContext {
  /** `undefined` before a call has begun: an error of `createFlowxClient`. */
  readonly operationId?: OperationId | undefined;
  /** The process name of a start by name. */
  readonly processName?: string | undefined;
  /** How many attempts handed a request to `fetch`. A repeat with a fresh token after 401 does not count. */
  readonly attempts: number;
  /** The UUID that the initial values carry, where `correlation` is on. */
  readonly correlationId?: string | undefined;
  /** The `X-Request-ID` of the attempt that failed; of the attempt that may have started the process, if one may have. */
  readonly requestId?: string | undefined;
  /** An earlier attempt of the same call may have started the process, so no later one can prove that none did. */
  readonly mayHaveStarted: boolean;
}

/**
 * The context of an error that comes before any call.
 *
 * @internal
 */
export const noCall: CallContext = { attempts: 0, mayHaveStarted: false };

/** Shared by every copy of this package in a process, and by every realm. */
const brand: unique symbol = Symbol.for("@flowx-start/client/error") as never;

/**
 * The base of every error that this package throws. Switch on `code`, and read `outcome` to learn whether the process was
 * started.
 *
 * Holds no request and no headers: printing one shows neither the token nor the initial values.
 */
export abstract class FlowxError extends Error {
  /** Names the class of the error; stable across versions. */
  abstract readonly code: string;
  /** Was the process started? */
  declare readonly outcome: Outcome;
  /** How many attempts handed a request to `fetch`; 0 if nothing was sent. */
  readonly attempts: number;
  /** The operation that failed; `undefined` if the client could not be created. */
  readonly operationId: OperationId | undefined;
  /** The UUID that the initial values carry, where `correlation` is on. */
  readonly correlationId: string | undefined;
  /** The `X-Request-ID` to look for in the log of a gateway; `undefined` if no request was sent with one. */
  readonly requestId: string | undefined;

  /**
   * Made by the client only.
   *
   * @internal
   */
  constructor(context: CallContext, outcome: Outcome, message: string, cause?: unknown) {
    const ofCall = toOutcomeOfCall(context, outcome);
    super(`${toSentence(message)}${toOutcomeSentence(context, ofCall)}`, cause === undefined ? undefined : { cause });
    Object.defineProperty(this, brand, { value: true });
    // Not writable: a hook that is shown the error must not be able to change what the caller is told.
    Object.defineProperty(this, "outcome", { value: ofCall, enumerable: true });
    // Next.js knows by it the errors that it throws itself to stop a page from being rendered in advance.
    const digest = findDigest(cause);
    if (digest !== undefined) Object.defineProperty(this, "digest", { value: digest });
    this.attempts = context.attempts;
    this.operationId = context.operationId;
    this.correlationId = context.correlationId;
    this.requestId = context.requestId;
  }

  /** Returns what may be logged; `JSON.stringify` calls it. */
  toJSON(): Record<string, unknown> {
    const { name, code, message, outcome, attempts, operationId, correlationId, requestId } = this;
    return { name, code, message, outcome, attempts, operationId, correlationId, requestId };
  }
}

/**
 * Tells whether `value` has the brand of this package's errors, in any realm and from any copy of the package.
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
 * Tells whether an operation starts a process. One that only reads cannot leave it unknown.
 *
 * @param operationId - `undefined` before a call has begun.
 * @internal
 */
export function isStart(operationId: OperationId | undefined): boolean {
  return operationId?.startsWith("start") ?? false;
}

/**
 * Names a call as the caller wrote it: `startProcess("onboarding")`.
 *
 * @internal
 */
export function toCallName({ operationId, processName }: CallContext): string {
  if (operationId === undefined) return "createFlowxClient";
  return processName === undefined ? `${operationId}()` : `${operationId}("${toVisibleLine(processName, 100)}")`;
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

/** One full stop, whatever the text ended with. */
function toSentence(text: string): string {
  const end = text.trimEnd();
  return /[?!]$/.test(end) ? end : `${end.replace(/\.+$/, "")}.`;
}
