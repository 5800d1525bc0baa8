import { BatchFileError } from "../src/batch/rows/batch-file-error.ts";
import { type RowFormat, readRows } from "../src/batch/rows/read-rows.ts";
import type { BadRow, Row } from "../src/batch/rows/row.ts";

/** Reads a text as a batch would, in small pieces, for tests. What makes it unreadable comes last, as a text. */
export async function rowsOf(
  text: string | Buffer,
  format: Partial<RowFormat> = {},
  pieceBytes = 7,
): Promise<(Row | BadRow | string)[]> {
  const rows: (Row | BadRow | string)[] = [];
  const bytes = Buffer.from(text);
  const size = Math.max(pieceBytes, Math.ceil(bytes.length / 100_000));
  // Line breaks, quotes and characters are cut.
  const read = async function* (): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
  const options: RowFormat = { format: "csv", delimiter: ",", types: undefined, keyField: "id", ...format };
  try {
    for await (const row of readRows({ read }, options)) rows.push(row);
  } catch (error) {
    if (!(error instanceof BatchFileError)) throw error;
    rows.push(error.message);
  }
  return rows;
}
