import { createWriteStream, type WriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { extname } from "node:path";
import { finished } from "node:stream/promises";
import type { JudgedRow } from "./judge-rows.ts";
import { BatchFileError } from "./rows/batch-file-error.ts";

/** A report with one line per row of a batch. */
export interface Report {
  /** Writes rows. */
  add(rows: readonly JudgedRow[]): Promise<void>;
  /** Writes why the rest of the file could not be read. */
  addUnreadable(error: BatchFileError): Promise<void>;
  /** Moves the complete report to its final path. */
  finish(): Promise<void>;
  /** Deletes the report if it is incomplete. */
  discard(): Promise<void>;
}

/** A line of a report. */
interface ReportLine {
  readonly line: number;
  readonly key?: string | undefined;
  /** The state in the outbox, `invalid`, or `not-sent` if the row is not in the outbox. */
  readonly state: string;
  readonly uuid?: string | undefined;
  readonly correlationId?: string | undefined;
  readonly requestId?: string | undefined;
  readonly attempts?: number | undefined;
  readonly error?: unknown;
  readonly settledAt?: string | undefined;
}

const columns = [
  "line",
  "key",
  "state",
  "uuid",
  "correlationId",
  "requestId",
  "attempts",
  "error",
  "settledAt",
] as const;

/**
 * Creates a report before anything is sent, so that write errors show early. It is written to `<path>.partial` until it
 * is complete.
 *
 * @param path - The path of the report. `.csv` selects CSV, any other extension JSON Lines.
 * @throws {@link BatchFileError} if the report cannot be written.
 */
export async function openReport(path: string): Promise<Report> {
  const partial = `${path}.partial`;
  const stream = createWriteStream(partial);
  await new Promise<void>((resolve, reject) => {
    stream.once("open", () => resolve());
    stream.once("error", (error: NodeJS.ErrnoException) => {
      reject(new BatchFileError(undefined, `The report ${path} cannot be written (${error.code}).`));
    });
  });
  const isCsv = extname(path).toLowerCase() === ".csv";
  const toText = isCsv ? toCsv : toJson;
  let isFinished = false;
  if (isCsv) await put(stream, `${columns.join(",")}\r\n`);
  return {
    add: (rows) => put(stream, rows.map((row) => toText(toLine(row))).join("")),
    addUnreadable: ({ line = 0, problem }) =>
      put(stream, toText({ line, state: "invalid", error: { message: problem } })),
    async finish() {
      stream.end();
      await finished(stream);
      await rename(partial, path);
      isFinished = true;
    },
    async discard() {
      if (isFinished) return;
      stream.destroy();
      await rm(partial, { force: true });
    },
  };
}

function toLine({ line, key, problem, known }: JudgedRow): ReportLine {
  if (problem !== undefined) {
    const { code, message } = problem;
    return { line, key, state: "invalid", error: { ...(code !== undefined && { code }), message } };
  }
  if (known === undefined) return { line, key, state: "not-sent" };
  const { state, uuid, correlationId, requestId, attempts, error, settledAt } = known;
  return { line, key, state, uuid, correlationId, requestId, attempts, error, settledAt };
}

const toJson = (line: ReportLine): string => `${JSON.stringify(line)}\n`;

function toCsv(line: ReportLine): string {
  const cells = columns.map((name) => {
    const value = name === "error" ? toMessage(line.error) : line[name];
    const text = value === undefined ? "" : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${cells.join(",")}\r\n`;
}

function toMessage(error: unknown): string | undefined {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : undefined;
}

async function put(stream: WriteStream, text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
