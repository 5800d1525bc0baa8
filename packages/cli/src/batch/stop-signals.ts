/** The wish of a person, or of a container, to stop. */
export interface StopSignals extends Disposable {
  /** Aborted by the first Ctrl-C, SIGTERM or SIGHUP. */
  readonly first: AbortSignal;
  /** Whether the first one was Ctrl-C, which has an exit code of its own. */
  readonly isCtrlC: boolean;
}

const names = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
type StopSignal = (typeof names)[number];

/** npm and npx pass a Ctrl-C on that the terminal has sent to the program as well: two so close together are one. */
const samePressMs = 400;
/** A container gets 10 s after SIGTERM: what can be said must be said before. */
const graceMs = 8_000;

/**
 * Listens for signals.
 *
 * @param onFirst - Called at the first one, with whether it is Ctrl-C.
 * @param onSecond - Called when somebody insists, or after SIGTERM and SIGHUP when time is up.
 */
export function listenForStop(
  emitter: Pick<NodeJS.Process, "on" | "off">,
  onFirst: (isCtrlC: boolean) => void,
  onSecond: () => void,
): StopSignals {
  const stopping = new AbortController();
  let firstAt = 0;
  let isCtrlC = false;
  let grace: NodeJS.Timeout | undefined;
  const listen = (name: StopSignal): void => {
    if (!stopping.signal.aborted) {
      firstAt = performance.now();
      isCtrlC = name === "SIGINT";
      if (!isCtrlC) grace = setTimeout(onSecond, graceMs);
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
