import { randomUUID } from "node:crypto";
import type { MockServer } from "@flowx-start/mock-server";
import { type FlowxClient, type FlowxError, isFlowxError } from "../../src/index.ts";

/** What a start came to: as the client tells it, and as the mock knows it. */
export interface Told {
  outcome: "started" | FlowxError["outcome"];
  /** Of the error. */
  error: (FlowxError & { status?: number }) | undefined;
  /** How many instances the mock started for it. */
  instances: number;
}

/**
 * Starts a process and compares what the client tells with the mock's journal.
 *
 * @throws `Error` if the client tells a lie, or the call made two instances.
 */
export async function startOnce(
  flowx: FlowxClient,
  mock: MockServer,
  processName = "customer_onboarding",
  values: Record<string, unknown> = {},
): Promise<Told> {
  const callId = randomUUID();
  const error = await flowx.startProcess(processName, { ...values, callId }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error !== undefined && !isFlowxError(error)) throw error;
  const outcome = error === undefined ? "started" : error.outcome;
  const instances = mock.instances.filter(({ initialValues }) => initialValues["callId"] === callId).length;
  const isLie = (outcome === "not-started" && instances > 0) || (outcome === "started" && instances === 0);
  if (isLie || instances > 1) {
    throw new Error(`The client says ${outcome}, the mock has ${instances} instances: ${error?.message}`);
  }
  return { outcome, error: error as Told["error"], instances };
}

/** How many starts ended in which way; `delivered` are the unknown ones that the mock has. */
export interface Tally {
  started: number;
  notStarted: number;
  unknown: number;
  delivered: number;
}

/** Starts processes, so many at a time, and counts what they came to. */
export async function startMany(flowx: FlowxClient, mock: MockServer, count: number, atOnce: number): Promise<Tally> {
  const tally: Tally = { started: 0, notStarted: 0, unknown: 0, delivered: 0 };
  let left = count;
  const startOthers = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const { outcome, instances } = await startOnce(flowx, mock);
      if (outcome === "started") tally.started += 1;
      else if (outcome === "not-started") tally.notStarted += 1;
      else {
        tally.unknown += 1;
        tally.delivered += instances;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, startOthers));
  return tally;
}
