import { randomUUID } from "node:crypto";
import { inDeliverySpan } from "../observe/delivery-span.ts";
import { toCallOptions } from "../start/prepare-start.ts";
import type { StartClient } from "../start/start-client.ts";
import type { Claim, Settlement } from "../store/start-store.ts";
import { type Health, judgeFailure } from "./judge-failure.ts";
import type { WorkSettings } from "./work-options.ts";

/** The result of a delivery. */
export interface Delivery {
  readonly settlement: Settlement;
  /** The health of FlowX; `undefined` if the delivery says nothing about it. */
  readonly health: Health | undefined;
  readonly waitMs: number;
}

/** A moment on two clocks: one that may stop while the machine sleeps, and one that can be changed. */
export interface Moment {
  readonly monotonic: number;
  readonly wall: number;
}

/** Maximum age of a claim in milliseconds, half of the heartbeat. Older claims are released, because their lease may have expired. */
export const maxClaimAgeMs = 15_000;
const maxDelayMs = 300_000;

/** Returns the current time on both clocks. */
export function now(): Moment {
  return { monotonic: performance.now(), wall: Date.now() };
}

/** Returns true if more than `ms` have passed on either clock, or if a clock was set back by more than that. */
export function isOlderThan({ monotonic, wall }: Moment, ms: number): boolean {
  return performance.now() - monotonic > ms || Math.abs(Date.now() - wall) > ms;
}

/**
 * Sends a claimed start once, unless its claim is too old, and returns the result to store. Never rejects.
 *
 * @param claimedAt - The time before the claim was made.
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
        // The outbox retries instead of the client, because each attempt needs its own claim.
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

/** Returns a random delay that grows with each attempt. It is never shorter than the delay that the server asked for. */
function toDelayMs(attempts: number, baseMs: number, askedMs: number): number {
  const backoffMs = Math.min(maxDelayMs, baseMs * 2 ** Math.min(30, attempts - 1));
  return askedMs + backoffMs * (0.5 + Math.random() / 2);
}
