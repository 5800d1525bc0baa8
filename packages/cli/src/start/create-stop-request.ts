import { listenForStop } from "../manners/listen-for-stop.ts";
import type { Terminal } from "../manners/terminal.ts";

/** A request to stop while a single start is in progress. */
export interface StopRequest extends Disposable {
  /** Aborted when stopping does not make the outcome unknown, or on the second signal. */
  readonly signal: AbortSignal;
  /** True if Ctrl-C ended the start. After SIGTERM, the outcome decides the exit code. */
  readonly isInterrupted: boolean;
  /** Records that a request was sent. Stopping now would make the outcome unknown. */
  sent(): void;
  /** Records that the request was answered and will be retried. */
  answered(): void;
}

/**
 * Listens for Ctrl-C, SIGTERM and SIGHUP. If no request is in flight, the first signal stops the start. Otherwise the
 * program waits for the answer, so that the outcome does not become unknown. It stops on a second signal, and 8 s after
 * SIGTERM or SIGHUP.
 */
export function createStopRequest(terminal: Terminal): StopRequest {
  const stopping = new AbortController();
  let isSent = false;
  const signals = listenForStop(
    terminal.host,
    (isCtrlC) => {
      if (!isSent) return void stopping.abort();
      const end = isCtrlC
        ? "Press Ctrl-C again to stop immediately; the outcome is then unknown."
        : "This takes at most 8 s.";
      terminal.say(`The start was sent: waiting for its answer. ${end}`);
    },
    () => stopping.abort(),
  );
  return {
    signal: stopping.signal,
    get isInterrupted() {
      return stopping.signal.aborted && signals.isCtrlC;
    },
    sent() {
      isSent = true;
      terminal.markSending();
    },
    answered() {
      isSent = false;
      if (signals.first.aborted) stopping.abort();
    },
    [Symbol.dispose]: () => signals[Symbol.dispose](),
  };
}
