import type { ContractResult } from "../report.ts";

/** Shows on a terminal how far a run is; anywhere else it says nothing. */
export interface Progress {
  readonly onResult: (result: ContractResult) => void;
  readonly onWait: (waitMs: number) => void;
  /** Clears the line. */
  readonly end: () => void;
}

/**
 * Opens the line of progress.
 *
 * @param total - How many results there will be.
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
    onWait: (waitMs) => show(`${toCounts()}  waiting ${Math.ceil(waitMs / 1000)} s: the target limits the rate`),
    end: () => show(""),
  };
}
