import type { Outbox, OutboxStart } from "@flowx-start/outbox";
import type { Terminal } from "../manners/terminal.ts";
import { withinTime } from "./within-time.ts";

/** How a wait ended. */
export interface WaitEnd {
  /** As it is in the outbox now; `undefined` if it is not there any more. */
  readonly start: OutboxStart | undefined;
  /** Ctrl-C has ended it. */
  readonly isInterrupted: boolean;
}

/** How often the ledger is asked: another worker may have the start. */
const pollMs = 250;
/** npm passes a Ctrl-C on that the terminal has sent to the program as well: two so close together are one. */
const samePressMs = 400;
/** Containers are killed 10 s after SIGTERM; until then it must be said that the start is unknown. */
const longestAfterTermMs = 8_000;
/** A database that is silent for so long is taken for gone. */
const longestQueryMs = 10_000;
/** What settling an answer takes, beside the start itself. */
const settlingMs = 5_000;

/**
 * Works until a start is settled, and finishes what is on its way then. Ctrl-C, SIGTERM and the time limit stop it; after SIGTERM, or a
 * second Ctrl-C, what is still on its way is not waited for: the outbox finds it as unknown.
 *
 * @throws `Error` if the database does not answer.
 */
export async function waitForStart(
  outbox: Outbox,
  key: string,
  { waitMs, timeoutMs }: { waitMs: number; timeoutMs: number },
  terminal: Terminal,
): Promise<WaitEnd> {
  const { host } = terminal;
  const stopping = new AbortController();
  const insisting = new AbortController();
  let first: { at: number; name: NodeJS.Signals } | undefined;
  const stop = (name: NodeJS.Signals): void => {
    if (first === undefined) {
      first = { at: performance.now(), name };
      terminal.say(
        name === "SIGTERM"
          ? "Stopping: what is on its way is waited for, at most 8 s."
          : "Stopping: what is on its way is finished first. Ctrl-C again stops at once.",
      );
      stopping.abort();
    } else if (performance.now() - first.at > samePressMs) insisting.abort();
  };
  // Until the program ends: another Ctrl-C must not end it before it has said what is unknown.
  for (const name of ["SIGINT", "SIGTERM"] as const) host.on(name, stop);
  const read = async (): Promise<OutboxStart | undefined> => {
    const read = await withinTime(outbox.get(key), longestQueryMs);
    if (read === undefined) throw new Error("its database does not answer");
    return read.value;
  };
  const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(waitMs)]);
  const worker = outbox.work({ concurrency: 1, timeoutMs, signal });
  let start = await read();
  while ((start?.state === "queued" || start?.state === "sending") && !signal.aborted) {
    await withinTime(Promise.race([worker.stopped, aborted(signal)]), pollMs);
    start = await read();
  }
  const longestMs = first?.name === "SIGTERM" ? longestAfterTermMs : timeoutMs + settlingMs;
  await withinTime(Promise.race([worker.stop(), aborted(insisting.signal)]), longestMs);
  return { start: await read(), isInterrupted: first?.name === "SIGINT" };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
