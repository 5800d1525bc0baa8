import type { CellType } from "./rows/to-typed-cell.ts";

/** What `flowx-start batch` was asked for, checked. */
export interface BatchOptions {
  readonly processName: string;
  /** A file, or `-` for stdin. */
  readonly path: string;
  /** The field with the key. */
  readonly keyField: string;
  readonly format: "jsonl" | "csv" | undefined;
  readonly delimiter: string | undefined;
  readonly types: ReadonlyMap<string, CellType> | undefined;
  readonly concurrency: number | undefined;
  /** The most starts a second. */
  readonly rate: number | undefined;
  readonly timeoutMs: number | undefined;
  readonly dryRun: boolean;
  readonly skipInvalid: boolean;
  readonly retryNotStarted: boolean;
  readonly keepGoing: boolean;
  readonly reportPath: string | undefined;
}
