import { readFile } from "node:fs/promises";

const intervalMs = 100;

/**
 * Calls back when the text of a file has changed and stands still.
 *
 * It reads the file again and again: a file that is a link, is mounted, or is replaced by renaming tells nobody that it has changed.
 *
 * @param path - May lead over links, and may be missing for a while.
 * @param onChange - Must not reject.
 */
export function watchConfig(path: string, onChange: () => Promise<void>): Disposable {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  const read = (): Promise<string> => readFile(path, "utf8").catch((error: Error) => `\u0000${error.message}`);
  let taken: string | undefined;
  let before: string | undefined;
  const look = async (): Promise<void> => {
    const text = await read();
    taken ??= text;
    // An editor writes a file in several steps.
    if (text !== taken && text === before) {
      taken = text;
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
