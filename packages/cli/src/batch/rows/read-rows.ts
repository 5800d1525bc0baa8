import { extname } from "node:path";
import { BatchFileError } from "./batch-file-error.ts";
import type { ColumnTypes } from "./csv-columns.ts";
import type { Source } from "./open-source.ts";
import { readCsv } from "./read-csv.ts";
import { readJsonl } from "./read-jsonl.ts";
import type { BadRow, Row } from "./row.ts";

/** The format of a file. */
export interface RowFormat {
  readonly format: "jsonl" | "csv";
  /** The delimiter of a CSV file. */
  readonly delimiter: string;
  readonly types: ColumnTypes | undefined;
  /** The column that a CSV file must have. */
  readonly keyField: string;
}

const byExtension: Readonly<Record<string, RowFormat["format"]>> = {
  ".csv": "csv",
  ".tsv": "csv",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
};

/**
 * Returns the format of a source: the given one, or the one of the file extension, or JSON Lines if the first character
 * is a brace or a bracket.
 *
 * @throws {@link BatchFileError} if the format cannot be determined.
 */
export function toFormat({ name, head }: Source, given: RowFormat["format"] | undefined): RowFormat["format"] {
  const format = given ?? byExtension[extname(name).toLowerCase()];
  if (format !== undefined) return format;
  if (/^[\uFEFF\s]*[[{]/.test(head.toString("utf8"))) return "jsonl";
  throw new BatchFileError(
    undefined,
    `The format of ${name} cannot be determined. Pass --format csv or --format jsonl.`,
  );
}

/**
 * Reads the rows of a source from the beginning.
 *
 * @throws {@link BatchFileError} if the source cannot be read completely.
 */
export function readRows(
  source: Pick<Source, "read">,
  { format, ...options }: RowFormat,
): AsyncGenerator<Row | BadRow> {
  return format === "csv" ? readCsv(source.read(), options) : readJsonl(source.read());
}

const batchBytes = 4_194_304;

/** Groups rows into batches of up to `size` rows, fewer if the rows are large. */
export async function* inBatches<Item extends { readonly bytes: number }>(
  rows: AsyncIterable<Item>,
  size: number,
): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  let bytes = 0;
  for await (const row of rows) {
    batch.push(row);
    bytes += row.bytes;
    if (batch.length < size && bytes < batchBytes) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}
