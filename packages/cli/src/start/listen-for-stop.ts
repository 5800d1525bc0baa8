import type { Terminal } from "../manners/terminal.ts";

/** The wish of a person, or of a container, to stop while one start is made. */
export interface StopRequest extends Disposable {
  /** Aborted where stopping loses nothing, or somebody insists. */
  readonly signal: AbortSignal;
  /** Ctrl-C has ended the start. SIGTERM is no wish to know less: the outcome decides how the program ends. */
  readonly isInterrupted: boolean;
  /** A request is on its way: to stop now would leave it unknown. */
  sent(): void;
  /** It was answered, and would be repeated. */
  answered(): void;
}

/** npm passes a Ctrl-C on that the terminal has sent to the program as well: two so close together are one. */
const samePressMs = 400;
/** Containers are killed 10 s after SIGTERM; until then it must be said that the start is unknown. */
const longestAfterTermMs = 8_000;

/**
 * Listens for Ctrl-C and SIGTERM. While no request is on its way they stop the start. Else its answer is waited for, so that it does not
 * become unknown, and only a second one stops; after SIGTERM, also time.
 */
export function listenForStop(terminal: Terminal): StopRequest {
  const { host } = terminal;
  const stopping = new AbortController();
  let isSent = false;
  let first: { at: number; name: NodeJS.Signals } | undefined;
  let timer: NodeJS.Timeout | undefined;
  const stop = (name: NodeJS.Signals): void => {
    const isFirst = first === undefined;
    const isSecond = first !== undefined && performance.now() - first.at > samePressMs;
    first ??= { at: performance.now(), name };
    if (!isSent || isSecond) return void stopping.abort();
    if (!isFirst) return;
    if (name === "SIGTERM") timer = setTimeout(() => stopping.abort(), longestAfterTermMs);
    const end = name === "SIGTERM" ? "At most 8 s." : "Ctrl-C again stops at once and leaves it unknown.";
    terminal.say(`The start is on its way: waiting for its answer. ${end}`);
  };
  for (const name of ["SIGINT", "SIGTERM"] as const) host.on(name, stop);
  return {
    signal: stopping.signal,
    get isInterrupted() {
      return stopping.signal.aborted && first?.name === "SIGINT";
    },
    sent() {
      isSent = true;
      terminal.markSending();
    },
    answered() {
      isSent = false;
      if (first !== undefined) stopping.abort();
    },
    [Symbol.dispose]() {
      clearTimeout(timer);
      for (const name of ["SIGINT", "SIGTERM"] as const) host.off(name, stop);
    },
  };
}
