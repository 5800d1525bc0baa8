import type { LedgerEntry } from "../ledger/ledger.ts";
import type { OutboxStart } from "../ledger/outbox-start.ts";
import type { StartStore } from "../store/start-store.ts";
import type { Reconcile } from "./work-options.ts";

/**
 * Asks a reconciler about unknown starts, with the backoff of pg-boss, until it knows the outcome.
 *
 * @returns A function that stops asking.
 */
export function askReconciler(
  store: StartStore,
  reconcile: Reconcile,
  tell: (start: OutboxStart) => void,
): Promise<() => Promise<void>> {
  return store.queue.answer(async ({ key, claim }) => {
    const [found] = await store.ledger.read(store.database, [key]);
    // The start was already decided, or was sent again. A newer claim has its own question.
    if (found?.start.state !== "unknown" || found.row["claim"] !== claim) return true;
    const answer = await reconcile(found.start);
    const entry = toEntry(key, claim, answer);
    if (entry === undefined) return false;
    const start = await store.decide(entry);
    if (start !== undefined) tell(start);
    return true;
  });
}

function toEntry(key: string, ifClaim: string, answer: Awaited<ReturnType<Reconcile>>): LedgerEntry | undefined {
  if (answer === "not-started") {
    return { key, ifClaim, event: { type: "decide-not-started" }, decision: "not-started" };
  }
  const uuid: unknown = answer?.uuid;
  if (typeof uuid !== "string" || uuid === "") return undefined;
  return { key, ifClaim, event: { type: "decide-started", uuid }, decision: "started" };
}
