import type { AnyProcesses } from "@flowx-start/client";
import type { Outbox, OutboxEvents, OutboxStart } from "@flowx-start/outbox";
import { toDuration } from "./to-progress-line.ts";

/** Reports problems of an outbox to the user. */
export interface OutboxNotices {
  /** The current reason for a delay, in a few words; `undefined` if there is none. */
  readonly holdUp: string | undefined;
  /** Stops listening. */
  stop(): void;
}

const againMs = 30_000;

/**
 * Listens to an outbox and reports when FlowX stops answering, limits the rate or answers again, and when the database
 * has a problem. Repeated problems are reported at most every 30 seconds.
 *
 * @param say - Prints a sentence.
 */
export function createOutboxNotices(
  outbox: Pick<Outbox<AnyProcesses>, "on">,
  say: (sentence: string) => void,
  now: () => number = () => performance.now(),
): OutboxNotices {
  let lastReason = "";
  let holdUp: string | undefined;
  let isOpen = false;
  const saidAt = new Map<string, number>();
  const sayOnce = (topic: string, sentence: string): void => {
    const last = saidAt.get(topic);
    if (last !== undefined && now() - last < againMs) return;
    saidAt.set(topic, now());
    say(sentence);
  };
  const notice = (start: OutboxStart): void => {
    lastReason = toReason(start);
    if (start.error?.["status"] === 429) {
      sayOnce("429", "FlowX limits the rate (429). The batch slows down automatically.");
    }
  };
  const onBrake: (...event: OutboxEvents["brake"]) => void = ({ state, waitMs = 0 }) => {
    if (state === "open") {
      holdUp = `paused, retrying every ${toDuration(Math.max(1_000, waitMs))}`;
      if (isOpen) return;
      isOpen = true;
      const reason = lastReason === "" ? "" : ` The last answer was: ${lastReason}`;
      say(`FlowX is failing. The batch is paused until it answers again, and no rows are lost.${reason}`);
    } else if (state === "closed") {
      holdUp = undefined;
      if (isOpen) say("FlowX answers again. The batch continues.");
      isOpen = false;
    } else holdUp = "trying a single start";
  };
  const offs = [
    outbox.on("postponed", notice),
    outbox.on("unknown", notice),
    outbox.on("brake", onBrake),
    outbox.on("trouble", (error) => {
      const message = error instanceof Error ? error.message : String(error);
      sayOnce("trouble", `The outbox has a problem and retries automatically: ${message}`);
    }),
  ];
  return {
    get holdUp() {
      return holdUp;
    },
    stop() {
      for (const off of offs) off();
    },
  };
}

function toReason({ error }: OutboxStart): string {
  const message = error?.["message"];
  return typeof message === "string" ? message : "";
}
