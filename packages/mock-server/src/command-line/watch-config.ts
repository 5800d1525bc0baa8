import { readFile } from "node:fs/promises";

const intervalMs = 100;

/**
 * Calls back when a file has changed and its text is stable.
 *
 * It polls, because file system events miss changes of links, of mounted files and of files that are replaced by renaming.
 *
 * @param path - The file. It can be a symbolic link, and it can be missing for a while.
 * @param taken - The text that {@link readWatchedText} returned before the configuration was loaded. A change during loading is
 *   noticed too.
 * @param onChange - Must not reject.
 */
export function watchConfig(path: string, taken: string, onChange: () => Promise<void>): Disposable {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let last = taken;
  let before: string | undefined;
  const look = async (): Promise<void> => {
    const text = await readWatchedText(path);
    // Editors write a file in several steps.
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

/** Returns the text of a file, or the reason why it cannot be read. */
export function readWatchedText(path: string): Promise<string> {
  return readFile(path, "utf8").catch((error: Error) => `\u0000${error.message}`);
}
