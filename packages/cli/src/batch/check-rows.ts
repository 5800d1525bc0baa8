import { type JudgedRow, type Judgement, judgeRows, type PlacedRow, toDuplicate } from "./judge-rows.ts";
import { BatchFileError } from "./rows/batch-file-error.ts";
import { createKeyIndex } from "./rows/key-index.ts";

/** What the first reading of a file found. */
export interface CheckedRows {
  readonly rows: number;
  /** Rows that cannot be started. */
  readonly bad: number;
  /** By the row's place, the line of the first row that has its key. */
  readonly duplicates: ReadonlyMap<number, number>;
  /** Why the file could not be read to its end. */
  readonly unreadable: BatchFileError | undefined;
}

/** How the first reading is done. */
export interface CheckSettings {
  readonly batches: AsyncIterable<PlacedRow[]>;
  readonly judgement: Omit<Judgement, "duplicates">;
  /** Called for each bad row: first those that are bad by themselves, in their order, then those whose key an earlier row has. */
  readonly onBad: (line: number, message: string) => void;
  readonly onProgress: (rows: number) => void;
  readonly signal: AbortSignal;
}

/** Reads a whole file, before anything of it is sent. */
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
