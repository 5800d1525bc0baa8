import { isFlowxError } from "@flowx-start/client";
import type { Sql } from "../database/database.ts";
import { KeyConflictError } from "../errors/key-conflict-error.ts";
import { OutboxError } from "../errors/outbox-error.ts";
import type { Ledger, NewStart } from "../ledger/ledger.ts";
import type { OutboxStart } from "../ledger/outbox-start.ts";
import type { AnyStart } from "./prepare-start.ts";

/** The result of checking a start without enqueuing it. */
export interface CheckedStart {
  /** The key of the start. */
  readonly key: string;
  /** The error that `enqueue` would throw. */
  readonly problem?: Error;
  /** The start that the ledger already has for the key. If `problem` is a `KeyConflictError`, it is a different start. */
  readonly start?: OutboxStart;
}

/**
 * Runs the same checks as enqueuing, and compares the starts with the ledger. It yields the results in the order of the starts, batch
 * by batch.
 *
 * @param prepare - Checks a start. It throws if the start could not be enqueued.
 */
export async function* compareStarts(
  starts: Iterable<AnyStart> | AsyncIterable<AnyStart>,
  prepare: (start: AnyStart) => Promise<NewStart>,
  ledger: Pick<Ledger, "read">,
  sql: Sql,
  batchSize: number,
): AsyncGenerator<CheckedStart> {
  let batch: (NewStart | CheckedStart)[] = [];
  for await (const start of starts) {
    batch.push(await prepare(start).catch((error: unknown) => toProblem(start, error)));
    if (batch.length < batchSize) continue;
    yield* await compare(batch, ledger, sql);
    batch = [];
  }
  yield* await compare(batch, ledger, sql);
}

/**
 * Returns an error of the client or the outbox as the problem of a start.
 *
 * @throws Any other error.
 */
function toProblem(start: AnyStart, error: unknown): CheckedStart {
  if (!(error instanceof OutboxError) && !isFlowxError(error)) throw error;
  return { key: String((start as Partial<AnyStart> | null)?.key), problem: error };
}

async function compare(
  batch: readonly (NewStart | CheckedStart)[],
  ledger: Pick<Ledger, "read">,
  sql: Sql,
): Promise<CheckedStart[]> {
  const keys = batch.flatMap((one) => ("fingerprint" in one ? [one.key] : []));
  const rows = keys.length === 0 ? [] : await ledger.read(sql, keys);
  const known = new Map(rows.map((row) => [row.start.key, row]));
  return batch.map((one) => {
    if (!("fingerprint" in one)) return one;
    const found = known.get(one.key);
    if (found === undefined) return { key: one.key };
    const isSame = found.row["fingerprint"] === one.fingerprint;
    return { key: one.key, start: found.start, ...(!isSame && { problem: new KeyConflictError(one.key) }) };
  });
}
