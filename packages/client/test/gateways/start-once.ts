import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { type FlowxClient, type FlowxError, isFlowxError } from "../../src/index.ts";

/** What a client tells of one call. */
export interface Told {
  /** Stands in the initial values, so that the journal can be asked. */
  callId: string;
  outcome: "started" | FlowxError["outcome"];
  /** Of the error. */
  error: (FlowxError & { status?: number }) | undefined;
}

/** What has started processes: a mock server, or a list of several. */
export interface Journal {
  readonly instances: readonly { readonly initialValues: Readonly<Record<string, unknown>> }[];
}

/** Starts a process, and gathers what the client tells. */
export async function callOnce(
  flowx: FlowxClient,
  processName = "customer_onboarding",
  values: Record<string, unknown> = {},
): Promise<Told> {
  const callId = randomUUID();
  const error = await flowx.startProcess(processName, { ...values, callId }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error !== undefined && !isFlowxError(error)) throw error;
  return { callId, outcome: error === undefined ? "started" : error.outcome, error: error as Told["error"] };
}

/** Which processes are started, and how fast. */
export interface Pace {
  count: number;
  atOnce: number;
  /** After each start. */
  pauseMs?: number | undefined;
  processName?: string | undefined;
}

/** Starts processes, so many at a time. */
export async function callMany(flowx: FlowxClient, { count, atOnce, pauseMs, processName }: Pace): Promise<Told[]> {
  const told: Told[] = [];
  let left = count;
  const callOthers = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      told.push(await callOnce(flowx, processName));
      if (pauseMs !== undefined) await setTimeout(pauseMs);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, callOthers));
  return told;
}

/**
 * Compares what a client tells with what was started.
 *
 * @returns How many instances the call made.
 * @throws `Error` if the client tells a lie, or the call made two instances.
 */
export function compare({ callId, outcome, error }: Told, journal: Journal): number {
  const instances = journal.instances.filter(({ initialValues }) => initialValues["callId"] === callId).length;
  const isLie = (outcome === "not-started" && instances > 0) || (outcome === "started" && instances === 0);
  if (!isLie && instances < 2) return instances;
  throw new Error(`The client says ${outcome}, there are ${instances} instances: ${error?.message}`);
}

/** Starts a process and compares what the client tells with the journal; see {@link compare}. */
export async function startOnce(
  flowx: FlowxClient,
  journal: Journal,
  processName?: string,
  values?: Record<string, unknown>,
): Promise<Told & { instances: number }> {
  const told = await callOnce(flowx, processName, values);
  return { ...told, instances: compare(told, journal) };
}

/** How many starts ended in which way; `delivered` are the unknown ones that were started. */
export interface Tally {
  started: number;
  notStarted: number;
  unknown: number;
  delivered: number;
}

/** Compares every call with the journal and counts; see {@link compare}. */
export function tally(calls: readonly Told[], journal: Journal): Tally {
  const counts: Tally = { started: 0, notStarted: 0, unknown: 0, delivered: 0 };
  for (const call of calls) {
    const instances = compare(call, journal);
    if (call.outcome === "started") counts.started += 1;
    else if (call.outcome === "not-started") counts.notStarted += 1;
    else {
      counts.unknown += 1;
      counts.delivered += instances;
    }
  }
  return counts;
}
