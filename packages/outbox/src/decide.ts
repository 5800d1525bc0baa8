import { KeyConflictError } from "./errors/key-conflict-error.ts";
import { OutboxArgumentError } from "./errors/outbox-argument-error.ts";
import { OutboxStateError } from "./errors/outbox-state-error.ts";
import type { LedgerEntry, LedgerRow, NewStart } from "./ledger/ledger.ts";

/** What somebody decides about a start. */
export type Decision = { started: string } | "not-started" | "start-again";

/**
 * Returns a decision as the ledger takes it.
 *
 * @param found - The start.
 * @param job - The id of the job that a start has if it is to be sent again.
 * @param given - What the caller gave in place of initial values that have left the ledger.
 * @throws {@link OutboxArgumentError} if the decision is none.
 * @throws {@link KeyConflictError} if the initial values are not those of the start.
 * @throws {@link OutboxStateError} if there are none to start again with.
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
      throw new OutboxStateError(
        key,
        state,
        "has no initial values any more: give them again, as options.initialValues",
      );
    }
    return { key, event: { type: "decide-again", job }, decision, initialValues: given?.initial_values };
  }
  const uuid: unknown = decision?.started;
  if (typeof uuid !== "string" || uuid === "") {
    throw new OutboxArgumentError("decision", 'must be { started: uuid }, "not-started" or "start-again"');
  }
  return { key, event: { type: "decide-started", uuid }, decision: "started" };
}
