import type { OperationId } from "@flowx-start/api-types";
import type { Exchange } from "./exchange.ts";
import type { Breach } from "./judge-answer.ts";
import type { Stop } from "./stop.ts";

/** How one case went. */
export interface ContractResult {
  readonly id: string;
  readonly title: string;
  readonly operationId: OperationId;
  readonly outcome: "passed" | "failed" | "skipped";
  /** Why it was skipped. */
  readonly reason: string | undefined;
  /** What is good to know of an answer that is in contract: that a gateway gave it. */
  readonly note?: string;
  /** Where to look first. Only of a case that failed. */
  readonly hint?: string;
  /** Where it stands in the OpenAPI document. */
  readonly pointer: string;
  /** Where FlowX's documentation says it. */
  readonly source: string;
  /** Nothing if it passed. */
  readonly breaches: readonly Breach[];
  /** What was sent and what was answered, without secrets. */
  readonly exchanges: readonly Exchange[];
  /** How many instances the answers say were started. */
  readonly started: number;
  /** The uuids of those instances, so that they can be cleaned up. */
  readonly startedUuids: readonly string[];
  /** How many more requests may have started an instance: no answer, 5xx, or an answer without a uuid. */
  readonly mayHaveStarted: number;
  readonly durationMs: number;
}

/** How all cases went. Holds no secret. */
export interface ContractReport {
  readonly baseUrl: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** How many instances the answers say were started. */
  readonly started: number;
  /** The uuids of those instances, so that they can be cleaned up. */
  readonly startedUuids: readonly string[];
  /** How many more requests may have started an instance: no answer, 5xx, or an answer without a uuid. */
  readonly mayHaveStarted: number;
  /** Why the run ended before its end; `undefined` if it did not. */
  readonly stop: Stop | undefined;
  readonly durationMs: number;
  readonly results: readonly ContractResult[];
}

/** Sums results up. */
export function toReport(
  baseUrl: string,
  results: readonly ContractResult[],
  { durationMs, stop }: Pick<ContractReport, "durationMs" | "stop">,
): ContractReport {
  const count = (wanted: ContractResult["outcome"]): number =>
    results.filter(({ outcome }) => outcome === wanted).length;
  return {
    baseUrl,
    ...{ passed: count("passed"), failed: count("failed"), skipped: count("skipped") },
    started: results.reduce((sum, { started }) => sum + started, 0),
    startedUuids: results.flatMap(({ startedUuids }) => startedUuids),
    mayHaveStarted: results.reduce((sum, { mayHaveStarted }) => sum + mayHaveStarted, 0),
    stop,
    durationMs,
    results,
  };
}

const nothing = {
  breaches: [],
  exchanges: [],
  started: 0,
  startedUuids: [],
  mayHaveStarted: 0,
  durationMs: 0,
} as const;

/** Returns the result of a case that was not run. */
export function toSkipped({ id, title, operationId, pointer, source }: About, reason: string): ContractResult {
  return { id, title, operationId, pointer, source, outcome: "skipped", reason, ...nothing };
}

type About = Pick<ContractResult, "id" | "title" | "operationId" | "pointer" | "source">;
