import type { CellType } from "./rows/to-typed-cell.ts";

/** The validated options of `flowx-start batch`. */
export interface BatchOptions {
  readonly processName: string;
  /** The path of the file, or `-` for stdin. */
  readonly path: string;
  /** The field with the key. */
  readonly keyField: string;
  readonly format: "jsonl" | "csv" | undefined;
  readonly delimiter: string | undefined;
  readonly types: ReadonlyMap<string, CellType> | undefined;
  readonly concurrency: number | undefined;
  /** Maximum number of starts per second. */
  readonly rate: number | undefined;
  readonly timeoutMs: number | undefined;
  readonly dryRun: boolean;
  readonly skipInvalid: boolean;
  readonly retryNotStarted: boolean;
  readonly keepGoing: boolean;
  readonly reportPath: string | undefined;
}
