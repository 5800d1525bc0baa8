import { isFlowxError } from "@flowx-start/client";
import { exitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";
import { toAdvice } from "./to-advice.ts";
import { UnknownStartError } from "./unknown-start-error.ts";

/**
 * Prints what failed, whether the process was started, and what to do next. Returns the exit code.
 *
 * @param error - The error that a command threw.
 */
export function reportFailure(error: unknown, terminal: Terminal, isJson: boolean): number {
  const outcome = toOutcome(error, terminal.isSending);
  const isUnknown = outcome === "unknown";
  const mark = terminal.style(isUnknown ? "yellow" : "red", isUnknown ? "?" : "✗");
  const message = toMessage(error);
  terminal.say(`${mark} ${message}`);
  const advice = isFlowxError(error) ? toAdvice(error) : undefined;
  if (advice !== undefined) terminal.say(advice);
  if (isJson) terminal.print(toJson(error, message, outcome));
  if (isUnknown) return exitCode.unknown;
  return isFlowxError(error) && !isMistake(error.code) ? exitCode.notStarted : exitCode.usage;
}

function toMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.message !== "") return error.message;
  // The AggregateError of a failed connection has no message.
  const { code, errors } = error as { code?: unknown; errors?: unknown[] };
  return String(code ?? (errors?.[0] as Error | undefined)?.message ?? error.name);
}

/** Returns the outcome of an error. Unexpected errors while a start may be in flight make the outcome unknown. */
function toOutcome(error: unknown, isSending: boolean): "not-started" | "unknown" {
  if (isFlowxError(error)) return error.outcome;
  if (error instanceof UnknownStartError) return "unknown";
  if (isRefusal(error)) return "not-started";
  return isSending ? "unknown" : "not-started";
}

/** Returns true if the outbox rejected a start, so that it is never sent. */
export function isRefusal(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  return code === "OUTBOX_KEY_CONFLICT" || code === "OUTBOX_INVALID_ARGUMENT";
}

/** Returns true if the error was found before anything was sent. */
function isMistake(code: string): boolean {
  return code === "FLOWX_INVALID_ARGUMENT" || code === "FLOWX_INVALID_VALUES";
}

function toJson(error: unknown, message: string, outcome: string): unknown {
  const own = typeof error === "object" && error !== null && "toJSON" in error ? JSON.parse(JSON.stringify(error)) : {};
  return { name: error instanceof Error ? error.name : "Error", message, ...own, outcome };
}
