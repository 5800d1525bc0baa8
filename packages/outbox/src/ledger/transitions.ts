/**
 * The state of a start.
 *
 * - `queued`: FlowX has not read any request for it. A worker will send it.
 * - `sending`: a worker has claimed it. Its request may be on the way.
 * - `started`: FlowX has an instance, whose id is `uuid`.
 * - `not-started`: certainly not started. It is not retried automatically.
 * - `unknown`: its worker ended while it was being sent, or the response proves nothing. Somebody must look it up.
 */
export type StartState = "queued" | "sending" | "started" | "not-started" | "unknown";

/** Every {@link StartState}. */
export const startStates: readonly StartState[] = ["queued", "sending", "started", "not-started", "unknown"];

/** The part of a start that decides which events apply to it. */
export interface Standing {
  readonly state: StartState;
  /** The job in the queue that can claim the start. Each time the start is queued, it gets a new job. */
  readonly job: string;
  /** The claim of the worker that sends the start, or sent it last. */
  readonly claim: string | undefined;
  /** The `uuid` of the instance, once there is evidence of one. */
  readonly uuid: string | undefined;
  /** Further instances, if somebody decided to start again although the first request was successful. */
  readonly otherUuids: readonly string[];
  /** True if somebody started it again while it was unknown. An earlier request may then have been accepted. */
  readonly doubtful: boolean;
}

/** An event of a start. */
export type LedgerEvent =
  /** A worker takes the job of a queued start. This is committed before the first byte is sent. */
  | { readonly type: "claim"; readonly job: string; readonly claim: string }
  /** FlowX responded to the claim's request with an instance. */
  | { readonly type: "answer-started"; readonly claim: string; readonly uuid: string }
  /** The claim's request was certainly not accepted, for a permanent reason. */
  | { readonly type: "answer-refused"; readonly claim: string }
  /** The claim's request was certainly not accepted, or never sent, for a temporary reason. The start is queued again. */
  | { readonly type: "answer-later"; readonly claim: string; readonly job: string }
  /** The claim's request may have been accepted. */
  | { readonly type: "answer-unknown"; readonly claim: string }
  /** The queue has lost the worker of the job, which ended or missed its heartbeat. */
  | { readonly type: "lost"; readonly job: string }
  /** FlowX has an instance of the start, according to a report of the process or a late response to an earlier claim. */
  | { readonly type: "evidence"; readonly uuid: string }
  /** Somebody decided that it was started. */
  | { readonly type: "decide-started"; readonly uuid: string }
  /** Somebody decided that it was not started and must not be started. */
  | { readonly type: "decide-not-started" }
  /** Somebody decided to start it again, regardless of the last request. */
  | { readonly type: "decide-again"; readonly job: string };

/** The name of a {@link LedgerEvent}. */
export type LedgerEventType = LedgerEvent["type"];

/** The states in which an event applies, and the state that it leads to. */
export interface TransitionRule {
  /** The states in which the event applies. In other states it changes nothing. */
  readonly from: readonly StartState[];
  /** The state after the event. */
  readonly to: StartState;
  /** The state after the event if the start is doubtful. By default the same as `to`. */
  readonly toDoubtful?: StartState;
  /** The property of the event that must equal the ledger's, so that events of older jobs or claims change nothing. */
  readonly fence?: "job" | "claim";
}

/**
 * The rules of the state machine. The ledger's SQL uses the same table.
 *
 * Evidence of an instance applies in every state, so `started` always has a uuid from FlowX. Apart from that, only the response to
 * the start's own claim, a person or a reconciler moves a start out of `unknown`, and only a person can send a start again that FlowX
 * may have accepted.
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
 * @param rules - The rules. Tests pass faulty rules instead of {@link transitionRules}.
 * @returns The start after the event; `undefined` if the event does not apply.
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
      // The response to the claim itself is the best evidence. Any previous uuid moves to the other uuids.
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
