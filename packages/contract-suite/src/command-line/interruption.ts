/** Signals that end a run after Ctrl-C. */
export interface Interruption extends Disposable {
  /** Aborted when no more requests should be sent. */
  readonly signal: AbortSignal;
  /** Aborted when the request in flight should be aborted as well. */
  readonly giveUpSignal: AbortSignal;
}

/** How long to wait for the request in flight, so that the outcome of a start is known. Milliseconds. */
const inFlightMs = 2000;

/**
 * Listens for SIGINT and SIGTERM. The first signal ends the run after the request in flight, the second immediately.
 */
export function listenForInterruption(): Interruption {
  const end = new AbortController();
  const giveUp = new AbortController();
  const onSignal = (): void => {
    if (end.signal.aborted) giveUp.abort();
    end.abort();
    setTimeout(() => giveUp.abort(), inFlightMs).unref();
  };
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const name of signals) process.on(name, onSignal);
  return {
    signal: end.signal,
    giveUpSignal: giveUp.signal,
    [Symbol.dispose]() {
      for (const name of signals) process.off(name, onSignal);
    },
  };
}
