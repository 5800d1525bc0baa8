import type { AnyProcesses } from "@flowx-start/client";
import type { Outbox, OutboxEvents, OutboxStart } from "@flowx-start/outbox";
import { toDuration } from "./to-progress-line.ts";

/** Says what an outbox does about trouble, in sentences. */
export interface OutboxNotices {
  /** What holds the work up at the moment, in a few words. */
  readonly holdUp: string | undefined;
  /** Ends it. */
  stop(): void;
}

const againMs = 30_000;

/**
 * Listens to an outbox and says what is going on: that FlowX does not answer, asks for less, or answers again, and that the database
 * has a problem. The same thing is said once in a while, not each time.
 *
 * @param say - Takes a sentence.
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
      sayOnce("429", "FlowX asks for fewer starts at a time (429). The batch slows down by itself.");
    }
  };
  const onBrake: (...event: OutboxEvents["brake"]) => void = ({ state, waitMs = 0 }) => {
    if (state === "open") {
      holdUp = `paused, looks again every ${toDuration(Math.max(1_000, waitMs))}`;
      if (isOpen) return;
      isOpen = true;
      const reason = lastReason === "" ? "" : ` The last answer was: ${lastReason}`;
      say(`FlowX is not well, so nothing is sent until it answers again. Nothing is lost.${reason}`);
    } else if (state === "closed") {
      holdUp = undefined;
      if (isOpen) say("FlowX answers again. The batch goes on.");
      isOpen = false;
    } else holdUp = "trying a single start";
  };
  const offs = [
    outbox.on("postponed", notice),
    outbox.on("unknown", notice),
    outbox.on("brake", onBrake),
    outbox.on("trouble", (error) => {
      const message = error instanceof Error ? error.message : String(error);
      sayOnce("trouble", `The outbox has a problem and tries again by itself: ${message}`);
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
