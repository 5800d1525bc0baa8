import type { Outbox, OutboxStart } from "@flowx-start/outbox";
import { listenForStop } from "../manners/listen-for-stop.ts";
import type { Terminal } from "../manners/terminal.ts";
import { withinTime } from "./within-time.ts";

/** The result of waiting for a start. */
export interface WaitEnd {
  /** The current start in the outbox; `undefined` if it was removed. */
  readonly start: OutboxStart | undefined;
  /** True if Ctrl-C ended the wait. */
  readonly isInterrupted: boolean;
}

/** How often the outbox is read, because another worker may send the start. */
const pollMs = 250;
/** The database counts as unavailable if a query takes longer. */
const longestQueryMs = 10_000;
/** Additional time to record the outcome after the answer. */
const settlingMs = 5_000;

/**
 * Works the outbox until a start is settled, and finishes the requests in flight. Ctrl-C, SIGTERM and the time limit
 * stop it. On a second Ctrl-C, or 8 s after SIGTERM, it does not wait for requests in flight; the outbox later records
 * them as unknown.
 *
 * @throws `Error` if the database does not answer.
 */
export async function waitForStart(
  outbox: Outbox,
  key: string,
  { waitMs, timeoutMs }: { waitMs: number; timeoutMs: number },
  terminal: Terminal,
): Promise<WaitEnd> {
  const insisting = new AbortController();
  // Never disposed: another Ctrl-C must not end the program before it has printed the unknown starts.
  const stop = listenForStop(
    terminal.host,
    (isCtrlC) =>
      terminal.say(
        isCtrlC
          ? "Stopping after the requests in flight. Press Ctrl-C again to stop immediately."
          : "Stopping after the requests in flight, in at most 8 s.",
      ),
    () => insisting.abort(),
  );
  const read = async (): Promise<OutboxStart | undefined> => {
    const read = await withinTime(outbox.get(key), longestQueryMs);
    if (read === undefined) throw new Error("its database does not answer");
    return read.value;
  };
  const signal = AbortSignal.any([stop.first, AbortSignal.timeout(waitMs)]);
  const worker = outbox.work({ concurrency: 1, timeoutMs, signal });
  let start = await read();
  while ((start?.state === "queued" || start?.state === "sending") && !signal.aborted) {
    await withinTime(Promise.race([worker.stopped, aborted(signal)]), pollMs);
    start = await read();
  }
  await withinTime(Promise.race([worker.stop(), aborted(insisting.signal)]), timeoutMs + settlingMs);
  return { start: await read(), isInterrupted: stop.isCtrlC };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
