/** Signals that ask the program to stop. */
export interface StopSignals extends Disposable {
  /** Aborted by the first Ctrl-C, SIGTERM or SIGHUP. */
  readonly first: AbortSignal;
  /** True if the first signal was Ctrl-C, which has its own exit code. */
  readonly isCtrlC: boolean;
}

const names = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** npm and npx forward a Ctrl-C that the terminal already sent to the program, so two within this time count as one. */
const samePressMs = 400;
/** Containers are killed 10 s after SIGTERM. The outcome must be reported before that. */
const graceMs = 8_000;

/**
 * Listens for signals until it is disposed.
 *
 * @param onFirst - Called on the first signal. The argument is true for Ctrl-C.
 * @param onSecond - Called on the second signal, and 8 s after a first SIGTERM or SIGHUP.
 */
export function listenForStop(
  emitter: Pick<NodeJS.Process, "on" | "off">,
  onFirst: (isCtrlC: boolean) => void,
  onSecond: () => void = () => undefined,
): StopSignals {
  const stopping = new AbortController();
  let firstAt = 0;
  let isCtrlC = false;
  let grace: NodeJS.Timeout | undefined;
  const listen = (name: NodeJS.Signals): void => {
    if (!stopping.signal.aborted) {
      firstAt = performance.now();
      isCtrlC = name === "SIGINT";
      // The timer must not keep a finished program alive.
      if (!isCtrlC) grace = setTimeout(onSecond, graceMs).unref();
      onFirst(isCtrlC);
      stopping.abort();
    } else if (performance.now() - firstAt > samePressMs) onSecond();
  };
  for (const name of names) emitter.on(name, listen);
  return {
    first: stopping.signal,
    get isCtrlC() {
      return isCtrlC;
    },
    [Symbol.dispose]() {
      clearTimeout(grace);
      for (const name of names) emitter.off(name, listen);
    },
  };
}
