import type { AnyProcesses } from "@flowx-start/client";
import type { CheckedStart, OutboxStart, StartToEnqueue } from "@flowx-start/outbox";
import { type BadRow, isBadRow, type Row } from "./rows/row.ts";
import { toKey } from "./rows/to-key.ts";

/** A start of a batch. */
export type BatchStart = StartToEnqueue<AnyProcesses>;

/** A row with its index in the file, starting at 0. */
export type PlacedRow = (Row | BadRow) & { readonly place: number };

/** A row with the result of its checks. */
export interface JudgedRow {
  readonly place: number;
  readonly line: number;
  readonly key?: string;
  /** Why the row cannot be started; `undefined` if it can. */
  readonly problem?: { readonly message: string; readonly isConflict: boolean; readonly code?: string };
  /** The start to enqueue, if there is no problem. */
  readonly start?: BatchStart;
  /** The start with this key that is already in the outbox. */
  readonly known?: OutboxStart;
  /** True if the row replaces a start with the same key and other contents that was certainly not started. */
  readonly isReplacing?: boolean;
}

/** Options of {@link judgeRows}. */
export interface Judgement {
  readonly processName: string;
  /** The field with the key. */
  readonly keyField: string;
  /** The line of the first row with the same key, by the index of the duplicate row. */
  readonly duplicates: ReadonlyMap<number, number>;
  /** Allows a row to replace a start with the same key that was certainly not started. */
  readonly mayReplace: boolean;
  /** Checks starts. Yields the results in order. */
  readonly check: (starts: readonly BatchStart[]) => AsyncIterable<CheckedStart>;
}

/** Adds its index to each row. */
export async function* withPlaces(rows: AsyncIterable<Row | BadRow>): AsyncGenerator<PlacedRow> {
  let place = 0;
  for await (const row of rows) {
    yield { ...row, place };
    place += 1;
  }
}

/** Checks rows. Returns the results in order. */
export function judgeRows(rows: readonly PlacedRow[], judgement: Judgement): Promise<JudgedRow[]> {
  return compareRows(
    rows.map((row) => judgeRow(row, judgement)),
    judgement,
  );
}

/** Checks rows against the current state of the outbox. */
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

/** Returns the message for a duplicate key. */
export function toDuplicate(firstLine: number): string {
  return `has the same key as line ${firstLine}`;
}

function refuse(
  { place, line, key = "" }: JudgedRow,
  problem: Error & { code?: unknown },
  isRefusedBefore: boolean,
): JudgedRow {
  const code = typeof problem.code === "string" ? problem.code : "OUTBOX_INVALID_ARGUMENT";
  const isConflict = code === "OUTBOX_KEY_CONFLICT";
  const message = isConflict
    ? `has the key ${JSON.stringify(key)}, which already belongs to a start with other contents${isRefusedBefore ? ". That start was not started; to replace it, pass --retry-not-started" : ""}`
    : problem.message.replace(/^start\.key/, "its key").replace(/(?: The process was not started)?\.$/, "");
  return { place, line, key, problem: { message, isConflict, code } };
}
