import { KeyConflictError } from "./errors/key-conflict-error.ts";
import { OutboxArgumentError } from "./errors/outbox-argument-error.ts";
import { OutboxStateError } from "./errors/outbox-state-error.ts";
import type { LedgerEntry, LedgerRow, NewStart } from "./ledger/ledger.ts";

/** A decision about a start. */
export type Decision = { started: string } | "not-started" | "start-again";

/**
 * Converts a decision to an entry for the ledger.
 *
 * @param found - The start.
 * @param job - The id of the new job if the start is sent again.
 * @param given - The start with the initial values that the caller passed; `undefined` if the caller passed none.
 * @throws {@link OutboxArgumentError} if the value is not a decision.
 * @throws {@link KeyConflictError} if the initial values are not those of the start.
 * @throws {@link OutboxStateError} if there are no initial values to start again with.
 */
export function toDecision(
  found: LedgerRow,
  decision: Decision,
  job: string,
  given: NewStart | undefined,
): LedgerEntry {
  const { key, state } = found.start;
  if (decision === "not-started") return { key, event: { type: "decide-not-started" }, decision };
  if (decision === "start-again") {
    if (given !== undefined && given.fingerprint !== found.row["fingerprint"]) throw new KeyConflictError(key);
    if (given === undefined && typeof found.row["initial_values"] !== "string") {
      throw new OutboxStateError(key, state, "no longer has initial values. Pass them again as options.initialValues");
    }
    return { key, event: { type: "decide-again", job }, decision, initialValues: given?.initial_values };
  }
  const uuid: unknown = decision?.started;
  if (typeof uuid !== "string" || uuid === "") {
    throw new OutboxArgumentError("decision", 'must be { started: uuid }, "not-started" or "start-again"');
  }
  return { key, event: { type: "decide-started", uuid }, decision: "started" };
}
