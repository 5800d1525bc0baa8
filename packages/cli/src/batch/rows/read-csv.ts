import { isUtf8 } from "node:buffer";
import { Readable } from "node:stream";
import { type CsvError, type Info, parse } from "csv-parse";
import { BatchFileError } from "./batch-file-error.ts";
import { type Column, type ColumnTypes, readHeader, toValues } from "./csv-columns.ts";
import { createLineCounter } from "./line-counter.ts";
import { type BadRow, maxRowBytes, type Row } from "./row.ts";

/** How a CSV file is read. */
export interface CsvOptions {
  readonly delimiter: string;
  readonly types: ColumnTypes | undefined;
  /** The field that every row needs. */
  readonly keyField: string;
}

interface Parsed {
  readonly record: string[];
  readonly info: Info;
}

/**
 * Reads CSV (RFC 4180) with a header. Rows without any content are skipped.
 *
 * @throws {@link BatchFileError} if the header cannot be used, or a quote makes it uncertain where the next row begins.
 */
export async function* readCsv(chunks: AsyncIterable<Buffer>, options: CsvOptions): AsyncGenerator<Row | BadRow> {
  const lines = createLineCounter();
  const first: { failure?: CsvError | undefined } = {};
  const parser = parse({
    bom: true,
    delimiter: options.delimiter,
    info: true,
    max_record_size: maxRowBytes,
    // All of them in one file: rows that another program has added.
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    skip_empty_lines: true,
    // An error would throw away the rows before it that nobody has read yet. Those after it must not be trusted.
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
  if (columns === undefined) throw new BatchFileError(undefined, "The file is empty: it has not even a header.");
}

function assertKeyColumn(columns: readonly Column[], line: number, keyField: string): void {
  if (columns.some(({ name }) => name === keyField || keyField.startsWith(`${name}.`))) return;
  const [only] = columns;
  const other = columns.length > 1 ? undefined : [";", "\t", "|", ","].find((one) => only?.name.includes(one));
  const hint =
    other === undefined
      ? ""
      : `. Are its cells separated by something else? --delimiter ${other === "\t" ? "tab" : `'${other}'`}`;
  const names = columns.map(({ name }) => JSON.stringify(name)).join(", ");
  throw new BatchFileError(
    line,
    `there is no column ${JSON.stringify(keyField)}, which --key names; there is ${names}${hint}`,
  );
}

function toProblem({ code }: CsvError): string {
  const rest = "Where the next row begins is uncertain, so nothing after it was read";
  switch (code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return `a quote that opens in this row never closes. ${rest}`;
    case "CSV_INVALID_CLOSING_QUOTE":
    case "INVALID_OPENING_QUOTE":
      return `a quote stands in the middle of a cell; quotes in a quoted cell are doubled. ${rest}`;
    case "CSV_MAX_RECORD_SIZE":
      return `the row is longer than 8 MB; a quote that never closes? ${rest}`;
    default:
      return `the row is not CSV (${code}). ${rest}`;
  }
}
