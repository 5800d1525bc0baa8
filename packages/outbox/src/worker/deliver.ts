import { randomUUID } from "node:crypto";
import { inDeliverySpan } from "../observe/delivery-span.ts";
import { toCallOptions } from "../start/prepare-start.ts";
import type { StartClient } from "../start/start-client.ts";
import type { Claim, Settlement } from "../store/start-store.ts";
import { type Health, judgeFailure } from "./judge-failure.ts";
import type { WorkSettings } from "./work-options.ts";

/** What came of a delivery. */
export interface Delivery {
  readonly settlement: Settlement;
  /** `undefined` if it says nothing of FlowX. */
  readonly health: Health | undefined;
  readonly waitMs: number;
}

/** When a claim was made, by a clock that stands still while the machine sleeps, and by one that may be set. */
export interface Moment {
  readonly monotonic: number;
  readonly wall: number;
}

/** A claim that is older is given back instead of sent: its worker slept, and its lease may be over. Half of the heartbeat. */
export const maxClaimAgeMs = 15_000;
const maxDelayMs = 300_000;

/** Returns the time by both clocks. */
export function now(): Moment {
  return { monotonic: performance.now(), wall: Date.now() };
}

/** Tells whether so much time has passed since a moment by either clock; one that was set back counts as well. */
export function isOlderThan({ monotonic, wall }: Moment, ms: number): boolean {
  return performance.now() - monotonic > ms || Math.abs(Date.now() - wall) > ms;
}

/**
 * Sends a claimed start once, unless its claim is old, and says what to write down. Never rejects.
 *
 * @param claimedAt - From before the claim was made.
 */
export async function deliver(
  claim: Claim,
  claimedAt: Moment,
  client: StartClient,
  settings: WorkSettings,
): Promise<Delivery> {
  const { start, job } = claim;
  const settle = (entry: Omit<Settlement["entry"], "key">): Settlement => ({
    entry: { key: start.key, ...entry },
    job: job.id,
  });
  if (isOlderThan(claimedAt, maxClaimAgeMs)) {
    const event = { type: "answer-later", claim: claim.id, job: randomUUID() } as const;
    return { settlement: settle({ event }), health: undefined, waitMs: 0 };
  }
  try {
    const { uuid } = await inDeliverySpan(start, () =>
      client.startProcess(start.processName, JSON.parse(start.initialValues) as Record<string, unknown>, {
        ...toCallOptions(start),
        timeoutMs: settings.timeoutMs,
        // Repeating is the ledger's work: each attempt has a claim of its own.
        retry: { attempts: 1 },
      }),
    );
    return {
      settlement: settle({ event: { type: "answer-started", claim: claim.id, uuid } }),
      health: "well",
      waitMs: 0,
    };
  } catch (failure) {
    const { verdict, health, waitMs, error, requestId } = judgeFailure(failure);
    const told = { error, requestId };
    if (verdict === "unknown")
      return { settlement: settle({ event: { type: "answer-unknown", claim: claim.id }, ...told }), health, waitMs };
    if (verdict === "refused" || start.attempts >= settings.maxAttempts) {
      return { settlement: settle({ event: { type: "answer-refused", claim: claim.id }, ...told }), health, waitMs };
    }
    const event = { type: "answer-later", claim: claim.id, job: randomUUID() } as const;
    const delayMs = toDelayMs(start.attempts, settings.retryDelayMs, waitMs);
    return { settlement: settle({ event, delayMs, ...told }), health, waitMs };
  }
}

/** Grows with each attempt, is never shorter than what the server asked for, and never the same for two starts. */
function toDelayMs(attempts: number, baseMs: number, askedMs: number): number {
  const backoffMs = Math.min(maxDelayMs, baseMs * 2 ** Math.min(30, attempts - 1));
  return askedMs + backoffMs * (0.5 + Math.random() / 2);
}
