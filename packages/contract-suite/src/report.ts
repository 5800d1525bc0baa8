import type { OperationId } from "@flowx-start/api-types";
import type { Exchange } from "./exchange.ts";
import type { Breach } from "./judge-answer.ts";
import type { Stop } from "./stop.ts";

/** The result of one case. */
export interface ContractResult {
  readonly id: string;
  readonly title: string;
  readonly operationId: OperationId;
  readonly outcome: "passed" | "failed" | "skipped";
  /** Why the case was skipped; `undefined` if it was not. */
  readonly reason: string | undefined;
  /** A remark on a passed case, for example that a gateway answered. */
  readonly note?: string;
  /** A hint for finding the cause. Set only for failed cases. */
  readonly hint?: string;
  /** A JSON pointer to the verified part of the OpenAPI document. */
  readonly pointer: string;
  /** The source in FlowX's documentation, or `undocumented` with the reason. */
  readonly source: string;
  /** The differences between expected and actual; empty unless the case failed. */
  readonly breaches: readonly Breach[];
  /** The requests and answers, without secrets. */
  readonly exchanges: readonly Exchange[];
  /** The number of instances that were started according to the answers. */
  readonly started: number;
  /** The uuids of these instances, so that you can clean them up. */
  readonly startedUuids: readonly string[];
  /** The number of other requests that may have started an instance: no answer, a 5xx, or an answer without a uuid. */
  readonly mayHaveStarted: number;
  readonly durationMs: number;
}

/** The results of a run. Contains no secrets. */
export interface ContractReport {
  readonly baseUrl: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The number of instances that were started according to the answers. */
  readonly started: number;
  /** The uuids of these instances, so that you can clean them up. */
  readonly startedUuids: readonly string[];
  /** The number of other requests that may have started an instance: no answer, a 5xx, or an answer without a uuid. */
  readonly mayHaveStarted: number;
  /** Why the run stopped early; `undefined` if it completed. */
  readonly stop: Stop | undefined;
  readonly durationMs: number;
  readonly results: readonly ContractResult[];
}

/** Combines results into a report. */
export function toReport(
  baseUrl: string,
  results: readonly ContractResult[],
  { durationMs, stop }: Pick<ContractReport, "durationMs" | "stop">,
): ContractReport {
  const count = (wanted: ContractResult["outcome"]): number =>
    results.filter(({ outcome }) => outcome === wanted).length;
  return {
    baseUrl,
    passed: count("passed"),
    failed: count("failed"),
    skipped: count("skipped"),
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

/** Returns the result of a skipped case. */
export function toSkipped({ id, title, operationId, pointer, source }: About, reason: string): ContractResult {
  return { id, title, operationId, pointer, source, outcome: "skipped", reason, ...nothing };
}

type About = Pick<ContractResult, "id" | "title" | "operationId" | "pointer" | "source">;
