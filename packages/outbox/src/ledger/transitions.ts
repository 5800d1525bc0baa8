/**
 * Where a start stands.
 *
 * - `queued`: no request of it has been read by FlowX; a worker will send it.
 * - `sending`: a worker has claimed it; its request may be on the way.
 * - `started`: FlowX has an instance, and `uuid` is its id.
 * - `not-started`: certainly not started, and nobody tries again by itself.
 * - `unknown`: sent or about to be sent when its worker ended, or answered in a way that proves nothing. Somebody must look.
 */
export type StartState = "queued" | "sending" | "started" | "not-started" | "unknown";

/** Every {@link StartState}. */
export const startStates: readonly StartState[] = ["queued", "sending", "started", "not-started", "unknown"];

/** What the ledger knows of a start, as far as it decides what may happen next. */
export interface Standing {
  readonly state: StartState;
  /** The job of the queue that may claim the start; a new one each time the start is queued. */
  readonly job: string;
  /** The claim of the worker that sends it, or sent it last. */
  readonly claim: string | undefined;
  /** The instance, once there is evidence of one. */
  readonly uuid: string | undefined;
  /** Instances beyond the first: somebody decided to start again, and the first start had worked. */
  readonly otherUuids: readonly string[];
  /** Somebody started it again while it was unknown: an earlier request may have been accepted, whatever the last one says. */
  readonly doubtful: boolean;
}

/** What can happen to a start. */
export type LedgerEvent =
  /** A worker takes the job of a queued start; committed before the first byte goes out. */
  | { readonly type: "claim"; readonly job: string; readonly claim: string }
  /** FlowX answered the claim's request with an instance. */
  | { readonly type: "answer-started"; readonly claim: string; readonly uuid: string }
  /** The claim's request was certainly not accepted, for a reason that lasts. */
  | { readonly type: "answer-refused"; readonly claim: string }
  /** The claim's request was certainly not accepted, or never sent, for a reason that passes: it is queued again. */
  | { readonly type: "answer-later"; readonly claim: string; readonly job: string }
  /** The claim's request may have been accepted. */
  | { readonly type: "answer-unknown"; readonly claim: string }
  /** The queue gave the job up: its worker ended, or was silent for too long. */
  | { readonly type: "lost"; readonly job: string }
  /** FlowX has an instance of the start: a process reported back, or an earlier claim's answer came late. */
  | { readonly type: "evidence"; readonly uuid: string }
  /** Somebody looked: it was started. */
  | { readonly type: "decide-started"; readonly uuid: string }
  /** Somebody looked: it was not started, and is not to be. */
  | { readonly type: "decide-not-started" }
  /** Somebody decided to start it again, whatever became of the last request. */
  | { readonly type: "decide-again"; readonly job: string };

/** The name of a {@link LedgerEvent}. */
export type LedgerEventType = LedgerEvent["type"];

/** When an event applies, and where it leads. */
export interface TransitionRule {
  /** The states in which it applies; in others it changes nothing. */
  readonly from: readonly StartState[];
  readonly to: StartState;
  /** Where it leads while the start is doubtful. Default: the same. */
  readonly toDoubtful?: StartState;
  /** What of the event must equal the ledger's: an event of an older job or claim changes nothing. */
  readonly fence?: "job" | "claim";
}

/**
 * The state machine. The ledger's SQL is made from this table, so there is no second one.
 *
 * Evidence of an instance wins over everything, in any state: `started` always has a uuid that FlowX has. Beside it, only
 * a claim's own answer or a person moves a start out of `unknown`; nothing but a person makes it be sent again.
 */
export const transitionRules: Readonly<Record<LedgerEventType, TransitionRule>> = {
  claim: { from: ["queued"], to: "sending", fence: "job" },
  "answer-started": { from: startStates, to: "started", fence: "claim" },
  "answer-refused": { from: ["sending", "unknown"], to: "not-started", toDoubtful: "unknown", fence: "claim" },
  "answer-later": { from: ["sending", "unknown"], to: "queued", fence: "claim" },
  "answer-unknown": { from: ["sending"], to: "unknown", fence: "claim" },
  lost: { from: ["sending"], to: "unknown", fence: "job" },
  evidence: { from: startStates, to: "started" },
  "decide-started": { from: ["unknown", "not-started"], to: "started" },
  "decide-not-started": { from: ["unknown"], to: "not-started" },
  "decide-again": { from: ["unknown", "not-started"], to: "queued" },
};

/**
 * Applies an event.
 *
 * @param rules - Another table than {@link transitionRules}, for tests that plant a fault in it.
 * @returns Where the start stands then; `undefined` if the event does not apply.
 */
export function transition(
  standing: Standing,
  event: LedgerEvent,
  rules: Readonly<Record<LedgerEventType, TransitionRule>> = transitionRules,
): Standing | undefined {
  const { from, to, toDoubtful = to, fence } = rules[event.type];
  if (!from.includes(standing.state)) return undefined;
  if (fence === "job" && "job" in event && event.job !== standing.job) return undefined;
  if (fence === "claim" && "claim" in event && event.claim !== standing.claim) return undefined;
  const moved = { ...standing, state: standing.doubtful ? toDoubtful : to };
  switch (event.type) {
    case "claim":
      return { ...moved, claim: event.claim };
    case "answer-later":
      return { ...moved, job: event.job };
    case "decide-again":
      return { ...moved, job: event.job, doubtful: standing.doubtful || standing.state === "unknown" };
    case "decide-not-started":
      return { ...moved, doubtful: false };
    case "answer-started":
      // The claim's own answer says it best: what a person typed, or an earlier instance, moves aside.
      return { ...moved, uuid: event.uuid, otherUuids: addUuid(standing.otherUuids, standing.uuid, event.uuid) };
    case "evidence":
    case "decide-started": {
      const uuid = standing.uuid ?? event.uuid;
      return { ...moved, uuid, otherUuids: addUuid(standing.otherUuids, event.uuid, uuid) };
    }
    default:
      return moved;
  }
}

function addUuid(others: readonly string[], one: string | undefined, first: string): readonly string[] {
  const kept = others.filter((other) => other !== first);
  return one === undefined || one === first || kept.includes(one) ? kept : [...kept, one];
}
