import { readFile } from "node:fs/promises";

const intervalMs = 100;

/**
 * Calls back when the text of a file has changed and stands still.
 *
 * It reads the file again and again: a file that is a link, is mounted, or is replaced by renaming tells nobody that it has changed.
 *
 * @param path - May lead over links, and may be missing for a while.
 * @param taken - What {@link readWatchedText} returned before the file was taken: it may change while that happens.
 * @param onChange - Must not reject.
 */
export function watchConfig(path: string, taken: string, onChange: () => Promise<void>): Disposable {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let last = taken;
  let before: string | undefined;
  const look = async (): Promise<void> => {
    const text = await readWatchedText(path);
    // An editor writes a file in several steps.
    if (text !== last && text === before) {
      last = text;
      await onChange();
    }
    before = text;
    if (!isStopped) timer = setTimeout(() => void look(), intervalMs);
  };
  void look();
  return {
    [Symbol.dispose]() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

/** Returns the text of a file, or why it cannot be read. */
export function readWatchedText(path: string): Promise<string> {
  return readFile(path, "utf8").catch((error: Error) => `\u0000${error.message}`);
}
