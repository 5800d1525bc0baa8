import { type JudgedRow, type Judgement, judgeRows, type PlacedRow, toDuplicate } from "./judge-rows.ts";
import { BatchFileError } from "./rows/batch-file-error.ts";
import { createKeyIndex } from "./rows/key-index.ts";

/** The result of checking a file. */
export interface CheckedRows {
  readonly rows: number;
  /** The number of invalid rows. */
  readonly bad: number;
  /** The line of the first row with the same key, by the index of the duplicate row. */
  readonly duplicates: ReadonlyMap<number, number>;
  /** Why the file could not be read completely; `undefined` if it could. */
  readonly unreadable: BatchFileError | undefined;
}

/** Options of {@link checkRows}. */
export interface CheckSettings {
  readonly batches: AsyncIterable<PlacedRow[]>;
  readonly judgement: Omit<Judgement, "duplicates">;
  /** Called for each invalid row: first for rows with invalid content, in order, then for rows with duplicate keys. */
  readonly onBad: (line: number, message: string) => void;
  readonly onProgress: (rows: number) => void;
  readonly signal: AbortSignal;
}

/** Checks the whole file before anything is sent. */
export async function checkRows({
  batches,
  judgement,
  onBad,
  onProgress,
  signal,
}: CheckSettings): Promise<CheckedRows> {
  await using keys = createKeyIndex();
  let rows = 0;
  let bad = 0;
  let unreadable: BatchFileError | undefined;
  const take = async ({ place, line, key, problem }: JudgedRow): Promise<void> => {
    rows += 1;
    if (problem !== undefined) {
      bad += 1;
      onBad(line, problem.message);
    }
    if (key !== undefined) await keys.add(key, { place, line, isBad: problem !== undefined });
  };
  try {
    for await (const batch of batches) {
      signal.throwIfAborted();
      for (const row of await judgeRows(batch, { ...judgement, duplicates: new Map() })) await take(row);
      onProgress(rows);
    }
  } catch (error) {
    if (!(error instanceof BatchFileError)) throw error;
    unreadable = error;
  }
  const duplicates = new Map<number, number>();
  for (const { place, line, firstLine } of await keys.findDuplicates()) {
    duplicates.set(place, firstLine);
    bad += 1;
    onBad(line, toDuplicate(firstLine));
  }
  return { rows, bad, duplicates, unreadable };
}
