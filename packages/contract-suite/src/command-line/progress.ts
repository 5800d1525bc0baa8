import type { ContractResult } from "../report.ts";

/** Shows the progress of a run. Prints nothing if the stream is not a terminal. */
export interface Progress {
  readonly onResult: (result: ContractResult) => void;
  readonly onWait: (waitMs: number) => void;
  /** Clears the line. */
  readonly end: () => void;
}

/**
 * Creates a progress line.
 *
 * @param total - The number of expected results.
 */
export function openProgress(
  total: number,
  terminal: Pick<NodeJS.WriteStream, "isTTY" | "columns" | "write">,
): Progress {
  let done = 0;
  let failed = 0;
  const show = (text: string): void => {
    if (terminal.isTTY) terminal.write(`\r\u001b[K${text.slice(0, (terminal.columns || 80) - 1)}`);
  };
  const toCounts = (): string => `${done}/${total}${failed > 0 ? `, ${failed} failed` : ""}`;
  return {
    onResult({ id, outcome }) {
      done += 1;
      if (outcome === "failed") failed += 1;
      show(`${toCounts()}  ${id}`);
    },
    onWait: (waitMs) => show(`${toCounts()}  waiting ${Math.ceil(waitMs / 1000)} s: rate limited by the target`),
    end: () => show(""),
  };
}
