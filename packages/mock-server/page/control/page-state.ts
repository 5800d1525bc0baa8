import type {
  AnswerViolation,
  Changes,
  ShownInstance,
  ShownRequest,
  ShownScenario,
  ShownWorkspace,
  Totals,
} from "./shown.ts";

/** The state of the page. */
export interface PageState {
  readonly version: number | undefined;
  readonly resets: number;
  /** The difference between the mock's clock and the browser's, in milliseconds. */
  readonly clockOffsetMs: number;
  readonly totals: Totals;
  /** The number of requests that the mock is known to have dropped. */
  readonly notKept: number;
  /** Oldest first. */
  readonly requests: readonly ShownRequest[];
  /** Oldest first. */
  readonly instances: readonly ShownInstance[];
  /** The violations of answers, by request id. */
  readonly violations: ReadonlyMap<number, readonly AnswerViolation[]>;
  readonly scenarios: readonly ShownScenario[];
  readonly workspaces: readonly ShownWorkspace[];
}

/** The state before the mock has answered. */
export const nothingKnown: PageState = {
  version: undefined,
  resets: 0,
  clockOffsetMs: 0,
  totals: { requests: 0, instances: 0 },
  notKept: 0,
  requests: [],
  instances: [],
  violations: new Map(),
  scenarios: [],
  workspaces: [],
};

/** The limit of the page, which is higher than the mock's default. */
const mostKept = 50_000;

/**
 * Applies changes. After a reset the ids start again at 1, so the previous state is dropped.
 *
 * @param hereMs - The time on the browser's clock when the answer arrived.
 */
export function applyChanges(state: PageState, changes: Changes, hereMs: number): PageState {
  const isSame = state.version !== undefined && state.resets === changes.resets;
  const before = isSame ? state : nothingKnown;
  return {
    version: changes.version,
    resets: changes.resets,
    clockOffsetMs: changes.nowMs - hereMs,
    totals: changes.totals,
    notKept: before.notKept,
    requests: addNewer(before.requests, changes.requests, ({ id }) => id),
    instances: addNewer(before.instances, changes.instances, ({ requestId }) => requestId),
    violations: addViolations(before.violations, changes.contractViolations),
    scenarios: changes.scenarios,
    workspaces: changes.workspaces,
  };
}

/** The full state that the mock keeps. */
export interface Kept {
  readonly totals: Totals;
  readonly requests: readonly ShownRequest[];
  readonly instances: readonly ShownInstance[];
  readonly contractViolations: readonly AnswerViolation[];
}

/** Adds older entries and keeps the known ones. */
export function addOlder(state: PageState, kept: Kept): PageState {
  return {
    ...state,
    notKept: kept.totals.requests - kept.requests.length,
    requests: merge(state.requests, kept.requests, ({ id }) => id),
    instances: merge(state.instances, kept.instances, ({ requestId }) => requestId),
    violations: addViolations(state.violations, kept.contractViolations),
  };
}

function merge<T>(known: readonly T[], given: readonly T[], toId: (one: T) => number): readonly T[] {
  const byId = new Map([...given, ...known].map((one) => [toId(one), one]));
  return [...byId.values()].sort((a, b) => toId(a) - toId(b));
}

function addNewer<T>(known: readonly T[], given: readonly T[], toId: (one: T) => number): readonly T[] {
  const last = known.at(-1);
  const newer = last === undefined ? given : given.filter((one) => toId(one) > toId(last));
  return newer.length === 0 ? known : [...known, ...newer].slice(-mostKept);
}

function addViolations(known: PageState["violations"], given: readonly AnswerViolation[]): PageState["violations"] {
  if (given.length === 0) return known;
  const all = new Map(known);
  for (const id of new Set(given.map(({ requestId }) => requestId)))
    all.set(
      id,
      given.filter(({ requestId }) => requestId === id),
    );
  return all;
}
