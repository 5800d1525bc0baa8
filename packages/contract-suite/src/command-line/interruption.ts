/** How a run is ended by Ctrl-C. */
export interface Interruption extends Disposable {
  /** Nothing more is sent. */
  readonly signal: AbortSignal;
  /** The request in flight is given up, too. */
  readonly giveUpSignal: AbortSignal;
}

/** A start in flight is better waited for: then it is known whether it started an instance. */
const inFlightMs = 2000;

/** Listens for Ctrl-C and SIGTERM: the first one ends the run after the request in flight, the second one at once. */
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
