import type { BrakeChange } from "../observe/outbox-events.ts";
import type { Health } from "./judge-failure.ts";

/** Limits the number of concurrent starts. */
export interface Brake {
  /** The number of starts that can be on the way; 0 while nothing must be sent. */
  readonly allowance: number;
  /** Reports the health of FlowX after an attempt. */
  report(health: Health, waitMs: number): void;
  /** Stops the timer. */
  stop(): void;
}

/** The settings of a brake. */
export interface BrakeSettings {
  /** Maximum number of concurrent starts. */
  readonly concurrency: number;
  /** Checks whether FlowX responds, without starting anything. */
  readonly probe: () => Promise<boolean>;
  readonly onChange: (change: BrakeChange) => void;
  /** Called when more starts can be sent. */
  readonly onRoom: () => void;
}

/** The number of consecutive failures that opens the brake. */
const maxFailuresInARow = 3;
const firstWaitMs = 500;
const maxWaitMs = 30_000;

/**
 * Creates a brake. It begins with a single concurrent start and allows one more after each response, because starts that are on the
 * way when an outage begins become unknown. After several consecutive failures nothing is sent until FlowX responds to an operation that
 * only reads.
 *
 * A circuit breaker from a library wraps calls. The brake instead decides before a start is even claimed.
 */
export function createBrake({ concurrency, probe, onChange, onRoom }: BrakeSettings): Brake {
  let allowance = 1;
  let failures = 0;
  let state: BrakeChange["state"] = "closed";
  let waitMs = firstWaitMs;
  let pausedUntil = 0;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const change = (to: BrakeChange["state"], event: Omit<BrakeChange, "state"> = {}): void => {
    state = to;
    onChange({ state: to, ...event });
  };
  const after = (ms: number, run: () => void): void => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(run, ms);
  };
  const open = (): void => {
    change("open", { waitMs });
    after(waitMs, () => void look());
    waitMs = Math.min(maxWaitMs, waitMs * 2);
  };
  const look = async (): Promise<void> => {
    const isWell = await probe().catch(() => false);
    if (stopped) return;
    if (!isWell) return open();
    allowance = 1;
    // The next failure opens the brake again.
    failures = maxFailuresInARow - 1;
    change("trying");
    onRoom();
  };

  return {
    get allowance() {
      return state === "open" || performance.now() < pausedUntil ? 0 : Math.floor(allowance);
    },
    report(health, askedMs) {
      // Starts that were on the way when the brake opened provide no new information.
      if (state === "open") return;
      if (health === "ill") {
        failures += 1;
        allowance = Math.max(1, allowance / 2);
        if (failures >= maxFailuresInARow) open();
        return;
      }
      failures = 0;
      if (health === "limited") {
        allowance = Math.max(1, allowance / 2);
        const pauseMs = Math.max(askedMs, 100);
        pausedUntil = performance.now() + pauseMs;
        after(pauseMs, onRoom);
        return;
      }
      allowance = Math.min(concurrency, allowance + 1);
      if (state === "trying") {
        waitMs = firstWaitMs;
        change("closed");
      }
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
