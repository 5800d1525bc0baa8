import { Readable } from "node:stream";
import { BatchFileError } from "../src/batch/rows/batch-file-error.ts";
import { openSource } from "../src/batch/rows/open-source.ts";
import { type RowFormat, readRows } from "../src/batch/rows/read-rows.ts";
import type { BadRow, Row } from "../src/batch/rows/row.ts";

/** Reads a text as a batch would, for tests. What makes it unreadable comes last, as a text. */
export async function rowsOf(
  text: string | Buffer,
  format: Partial<RowFormat> = {},
): Promise<(Row | BadRow | string)[]> {
  const rows: (Row | BadRow | string)[] = [];
  const signal = new AbortController().signal;
  // Small pieces, so that line breaks, quotes and characters are cut.
  const bytes = Buffer.from(text);
  const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) => bytes.subarray(i * 7, i * 7 + 7));
  try {
    await using source = await openSource("-", Readable.from(pieces, { objectMode: false }), signal);
    for await (const row of readRows(source, {
      format: "csv",
      delimiter: ",",
      types: undefined,
      keyField: "id",
      ...format,
    }))
      rows.push(row);
  } catch (error) {
    if (!(error instanceof BatchFileError)) throw error;
    rows.push(error.message);
  }
  return rows;
}
