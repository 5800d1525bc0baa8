import { type FlowxClient, isFlowxError } from "@flowx-start/client";
import type { Outbox } from "@flowx-start/outbox";
import type { CommandContext } from "../manners/context.ts";
import { exitCode } from "../manners/exit-code.ts";
import { isRefusal, reportFailure } from "../manners/report-failure.ts";
import { toCommand } from "../manners/to-command.ts";
import { UnknownStartError } from "../manners/unknown-start-error.ts";
import { UsageError } from "../manners/usage-error.ts";
import { openCliOutbox } from "../outbox/open-cli-outbox.ts";
import { reportKeyedStart } from "./report-keyed-start.ts";
import { waitForStart } from "./wait-for-start.ts";
import { withinTime } from "./within-time.ts";

/** A start with a key. */
interface KeyedStart {
  readonly key: string;
  readonly processName: string;
  readonly values: object;
  readonly buildId: string | undefined;
}

const longestCloseMs = 1_000;

/**
 * Starts one process through the outbox, at most once per key, and prints its instance. Returns the exit code.
 *
 * @param wait - How long to wait for the outcome, in seconds.
 * @throws {@link UsageError} or an `OutboxError` if the outbox cannot be opened. Nothing was sent in that case.
 */
export async function runKeyedStart(
  start: KeyedStart,
  wait: string,
  context: CommandContext,
  flowx: FlowxClient,
): Promise<number> {
  const waitMs = toWaitMs(wait);
  const outbox = await openCliOutbox(context.settings, flowx);
  let code: number = exitCode.unknown;
  try {
    code = await enqueueAndWait(outbox, start, waitMs, context);
    return code;
  } catch (error) {
    code = reportFailure(error, context.terminal, context.isJson);
    return code;
  } finally {
    const closed = await withinTime(
      outbox.close().catch(() => undefined),
      longestCloseMs,
    );
    // A request is still in flight, or the database is unavailable. Do not wait for them.
    if (closed === undefined) await exitNow(code, context.terminal);
  }
}

/** Exits as soon as stdout is flushed. */
function exitNow(code: number, { host }: CommandContext["terminal"]): Promise<never> {
  return new Promise(() => host.stdout.write("", () => host.exit(code)));
}

async function enqueueAndWait(
  outbox: Outbox,
  { key, processName, values, buildId }: KeyedStart,
  waitMs: number,
  context: CommandContext,
): Promise<number> {
  const { settings, terminal } = context;
  try {
    terminal.markSending();
    await outbox.enqueue({ key, processName, initialValues: values, buildId });
    const before = await outbox.get(key);
    const isOpen = before?.state === "queued" || before?.state === "sending";
    const limits = { waitMs, timeoutMs: settings.timeoutMs };
    const { start, isInterrupted } = isOpen
      ? await waitForStart(outbox, key, limits, terminal)
      : { start: before, isInterrupted: false };
    if (start === undefined)
      throw new Error(`The start ${JSON.stringify(key)} was removed from the outbox while waiting for it`);
    const code = reportKeyedStart(start, !isOpen, context);
    return isInterrupted && code !== exitCode.done ? exitCode.interrupted : code;
  } catch (error) {
    // The outbox rejected the start, so it was not enqueued and is not sent.
    if (isRefusal(error) || isFlowxError(error)) throw error;
    const reason = error instanceof Error && error.message !== "" ? ` (${error.message})` : "";
    const again = toCommand(["outbox", "show", key], settings);
    throw new UnknownStartError(
      `The outbox failed${reason}, so whether the process was started is unknown. A start with a key is never sent twice. To see its outcome, run the same command again or \`${again}\`.`,
    );
  }
}

function toWaitMs(seconds: string): number {
  const ms = Number(seconds) * 1000;
  if (seconds.trim() !== "" && ms >= 0 && ms <= 86_400_000) return ms;
  throw new UsageError(`--wait must be a number of seconds from 0 to 86400, but is "${seconds}".`);
}
