import type { AnyProcesses } from "@flowx-start/client";
import type { CheckedStart, OutboxStart, StartToEnqueue } from "@flowx-start/outbox";
import { type BadRow, isBadRow, type Row } from "./rows/row.ts";
import { toKey } from "./rows/to-key.ts";

/** A start of a batch. */
export type BatchStart = StartToEnqueue<AnyProcesses>;

/** A row and its place in the file, counted from 0. */
export type PlacedRow = (Row | BadRow) & { readonly place: number };

/** What is known of a row. */
export interface JudgedRow {
  readonly place: number;
  readonly line: number;
  readonly key?: string;
  /** Why it cannot be started. */
  readonly problem?: { readonly message: string; readonly isConflict: boolean; readonly code?: string };
  /** How it would be enqueued, without a problem. */
  readonly start?: BatchStart;
  /** What the ledger has of it. */
  readonly known?: OutboxStart;
  /** Its key belongs to a start with other contents that was certainly not started, and may make room. */
  readonly isReplacing?: boolean;
}

/** How rows are judged. */
export interface Judgement {
  readonly processName: string;
  /** The field with the key. */
  readonly keyField: string;
  /** By the row's place, the line of the first row that has its key. */
  readonly duplicates: ReadonlyMap<number, number>;
  /** A row may take the key of a start that was certainly not started. */
  readonly mayReplace: boolean;
  /** Checks starts, in order. */
  readonly check: (starts: readonly BatchStart[]) => AsyncIterable<CheckedStart>;
}

/** Adds its place to each row. */
export async function* withPlaces(rows: AsyncIterable<Row | BadRow>): AsyncGenerator<PlacedRow> {
  let place = 0;
  for await (const row of rows) {
    yield { ...row, place };
    place += 1;
  }
}

/** Judges rows. Answers come in their order. */
export function judgeRows(rows: readonly PlacedRow[], judgement: Judgement): Promise<JudgedRow[]> {
  return compareRows(
    rows.map((row) => judgeRow(row, judgement)),
    judgement,
  );
}

/** Looks again at rows that were judged: what would become of them if they were enqueued now. */
export async function compareRows(
  rows: readonly JudgedRow[],
  { check, mayReplace }: Pick<Judgement, "check" | "mayReplace">,
): Promise<JudgedRow[]> {
  const starts = rows.flatMap(({ start }) => start ?? []);
  const checked: CheckedStart[] = [];
  if (starts.length > 0) for await (const one of check(starts)) checked.push(one);
  let next = 0;
  return rows.map((row) => {
    if (row.start === undefined) return row;
    const { problem, start } = checked[next++] ?? {};
    const isRefusedBefore = start?.state === "not-started" && start.decision === undefined;
    if (problem !== undefined && isRefusedBefore && mayReplace) return { ...row, isReplacing: true };
    if (problem !== undefined) return refuse(row, problem, isRefusedBefore);
    return start === undefined ? row : { ...row, known: start };
  });
}

function judgeRow(row: PlacedRow, { processName, keyField, duplicates }: Judgement): JudgedRow {
  const { place, line } = row;
  const toBad = (message: string): JudgedRow => ({ place, line, problem: { message, isConflict: false } });
  if (isBadRow(row)) return toBad(row.problem);
  const found = toKey(row.values, keyField);
  if ("problem" in found) return toBad(found.problem);
  const { key } = found;
  const firstLine = duplicates.get(place);
  if (firstLine !== undefined) return { ...toBad(toDuplicate(firstLine)), key };
  return { place, line, key, start: { key, processName, initialValues: row.values } };
}

/** Says that a key is there twice. */
export function toDuplicate(firstLine: number): string {
  return `has the key of line ${firstLine}`;
}

function refuse(
  { place, line, key = "" }: JudgedRow,
  problem: Error & { code?: unknown },
  isRefusedBefore: boolean,
): JudgedRow {
  const code = typeof problem.code === "string" ? problem.code : "OUTBOX_INVALID_ARGUMENT";
  const isConflict = code === "OUTBOX_KEY_CONFLICT";
  const message = isConflict
    ? `has the key ${JSON.stringify(key)}, which already belongs to a start with other contents${isRefusedBefore ? "; that was not started, and --retry-not-started replaces it" : ""}`
    : problem.message.replace(/^start\.key/, "its key").replace(/(?: The process was not started)?\.$/, "");
  return { place, line, key, problem: { message, isConflict, code } };
}
