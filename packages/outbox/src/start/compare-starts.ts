import { isFlowxError } from "@flowx-start/client";
import type { Sql } from "../database/database.ts";
import { KeyConflictError } from "../errors/key-conflict-error.ts";
import { OutboxError } from "../errors/outbox-error.ts";
import type { Ledger, NewStart } from "../ledger/ledger.ts";
import type { OutboxStart } from "../ledger/outbox-start.ts";
import type { AnyStart } from "./prepare-start.ts";

/** What would become of a start if it were enqueued now. */
export interface CheckedStart {
  readonly key: string;
  /** Why it would be refused: what `enqueue` would throw. */
  readonly problem?: Error;
  /** What the ledger has under its key: the same start; with a `KeyConflictError` as problem, the other one. */
  readonly start?: OutboxStart;
}

/**
 * Checks starts as enqueueing does, and compares them with the ledger. Answers come in the order of the starts, a batch at a time.
 *
 * @param prepare - Throws what makes a start impossible.
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
 * Returns a refusal of the client or the outbox as what is wrong with a start.
 *
 * @throws whatever else it is given.
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
