import { callControl } from "./call-control.ts";
import type { Changes } from "./shown.ts";

const waitMs = 20_000;
const retryMs = 1000;
/** The minimum time between updates, so that one update shows many requests under load. */
const pauseMs = 100;

/** The state of the connection to the mock. */
export type Connection = "connecting" | "live" | "lost";

/** The position in the change feed. */
export interface Known {
  readonly version: number | undefined;
  readonly resets: number;
  readonly lastId: number;
}

/**
 * Polls for changes until it is stopped. Retries if the mock cannot be reached.
 *
 * @param onChanges - Applies the changes and returns the new position.
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
