import type { BrakeChange } from "../observe/outbox-events.ts";
import type { Health } from "./judge-failure.ts";

/** Decides how many starts may be on the way at once. */
export interface Brake {
  /** How many may be on the way; 0 while nothing may be sent. */
  readonly allowance: number;
  /** Says what an attempt told of FlowX. */
  report(health: Health, waitMs: number): void;
  /** Stops its timer. */
  stop(): void;
}

/** What a brake needs. */
export interface BrakeSettings {
  /** The most starts on the way at once. */
  readonly concurrency: number;
  /** Tells whether FlowX answers, without starting anything. */
  readonly probe: () => Promise<boolean>;
  readonly onChange: (change: BrakeChange) => void;
  /** Called when more may be sent. */
  readonly onRoom: () => void;
}

/** So many failures in a row are no accident. */
const maxFailuresInARow = 3;
const firstWaitMs = 500;
const maxWaitMs = 30_000;

/**
 * Creates a brake. It begins with a single start, and lets one more on the way with each that FlowX answers: what is on the way when
 * an outage begins becomes unknown. After some failures in a row nothing is sent until FlowX answers an operation that only reads.
 *
 * A circuit breaker of a library wraps calls that are already made; here the question comes before a start is even claimed.
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
    // The next failure opens it at once.
    failures = maxFailuresInARow - 1;
    change("trying");
    onRoom();
  };

  return {
    get allowance() {
      return state === "open" || performance.now() < pausedUntil ? 0 : Math.floor(allowance);
    },
    report(health, askedMs) {
      // What was on the way when it opened tells nothing new.
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
