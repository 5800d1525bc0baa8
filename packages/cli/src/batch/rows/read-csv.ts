import { isUtf8 } from "node:buffer";
import { Readable } from "node:stream";
import { type CsvError, type Info, parse } from "csv-parse";
import { BatchFileError } from "./batch-file-error.ts";
import { type Column, type ColumnTypes, readHeader, toValues } from "./csv-columns.ts";
import { createLineCounter } from "./line-counter.ts";
import { type BadRow, maxRowBytes, type Row } from "./row.ts";

/** Options of {@link readCsv}. */
export interface CsvOptions {
  readonly delimiter: string;
  readonly types: ColumnTypes | undefined;
  /** The field that every row must have. */
  readonly keyField: string;
}

interface Parsed {
  readonly record: string[];
  readonly info: Info;
}

/**
 * Reads CSV (RFC 4180) with a header. Empty rows are skipped.
 *
 * @throws {@link BatchFileError} if the header is invalid, or if the start of the next row is uncertain because of a
 * quote.
 */
export async function* readCsv(chunks: AsyncIterable<Buffer>, options: CsvOptions): AsyncGenerator<Row | BadRow> {
  const lines = createLineCounter();
  const first: { failure?: CsvError | undefined } = {};
  const parser = parse({
    bom: true,
    delimiter: options.delimiter,
    info: true,
    max_record_size: maxRowBytes,
    // One file can contain all of them if another program appended rows.
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    skip_empty_lines: true,
    // Throwing would discard parsed rows that have not been read yet. Rows after an error are not reliable.
    skip_records_with_error: true,
    on_skip: (error) => {
      first.failure ??= error;
      return undefined;
    },
    on_record: (record) => (first.failure === undefined ? record : null),
  });
  const feed = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      if (first.failure !== undefined) return;
      lines.add(chunk);
      yield chunk;
    }
  };
  const source = Readable.from(feed(), { objectMode: false });
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  let columns: Column[] | undefined;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      const { line, raw } = lines.take(info.bytes);
      const bytes = raw.length;
      if (!isUtf8(raw)) {
        const problem = "is not UTF-8; convert the file to UTF-8";
        if (columns === undefined) throw new BatchFileError(line, problem);
        yield { line, bytes, problem };
      } else if (columns === undefined) {
        columns = readHeader(record, line, options.types);
        assertKeyColumn(columns, line, options.keyField);
      } else if (record.some((cell) => cell !== "")) {
        yield { line, bytes, ...toValues(columns, record) };
      }
    }
  } finally {
    source.destroy();
    parser.destroy();
  }
  if (first.failure !== undefined) throw new BatchFileError(lines.nextLine(), toProblem(first.failure));
  if (columns === undefined)
    throw new BatchFileError(undefined, "The file is empty. It must at least contain a header.");
}

function assertKeyColumn(columns: readonly Column[], line: number, keyField: string): void {
  if (columns.some(({ name }) => name === keyField || keyField.startsWith(`${name}.`))) return;
  const [only] = columns;
  const other = columns.length > 1 ? undefined : [";", "\t", "|", ","].find((one) => only?.name.includes(one));
  const hint =
    other === undefined
      ? ""
      : `. If the file has another delimiter, pass --delimiter ${other === "\t" ? "tab" : `'${other}'`}`;
  const names = columns.map(({ name }) => JSON.stringify(name)).join(", ");
  throw new BatchFileError(
    line,
    `the column ${JSON.stringify(keyField)} of --key does not exist; the columns are ${names}${hint}`,
  );
}

function toProblem({ code }: CsvError): string {
  const rest = "The start of the next row is uncertain, so the rest of the file was not read";
  switch (code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return `a quote in this row is never closed. ${rest}`;
    case "CSV_INVALID_CLOSING_QUOTE":
    case "INVALID_OPENING_QUOTE":
      return `there is a quote in the middle of a cell; in a quoted cell, double the quotes. ${rest}`;
    case "CSV_MAX_RECORD_SIZE":
      return `the row is longer than 8 MB, perhaps because a quote is never closed. ${rest}`;
    default:
      return `the row is not valid CSV (${code}). ${rest}`;
  }
}
