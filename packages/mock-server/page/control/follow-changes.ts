import { callControl } from "./call-control.ts";
import type { Changes } from "./shown.ts";

const waitMs = 20_000;
const retryMs = 1000;
/** Under load one update shows many requests. */
const pauseMs = 100;

/** Whether the page hears of changes. */
export type Connection = "connecting" | "live" | "lost";

/** What the mock must be asked for next. */
export interface Known {
  readonly version: number | undefined;
  readonly resets: number;
  readonly lastId: number;
}

/**
 * Waits for changes until it is stopped, and tries again when the mock cannot be reached.
 *
 * @param onChanges - Takes what has changed, and returns what is known then.
 * @returns A function that stops it.
 */
export function followChanges(
  onChanges: (changes: Changes) => Known,
  onConnection: (connection: Connection) => void,
): () => void {
  let isStopped = false;
  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const follow = async (): Promise<void> => {
    let query = "";
    while (!isStopped) {
      try {
        const { version, resets, lastId } = onChanges(await callControl<Changes>("GET", `/changes${query}`));
        query = `?version=${version}&resets=${resets}&after=${lastId}&waitMs=${waitMs}`;
        onConnection("live");
        await pause(pauseMs);
      } catch {
        onConnection("lost");
        await pause(retryMs);
      }
    }
  };
  void follow();
  return () => {
    isStopped = true;
  };
}
