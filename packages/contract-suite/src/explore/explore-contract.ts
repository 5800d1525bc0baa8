import type { OperationId } from "@flowx-start/api-types";
import * as fc from "fast-check";
import type { ContractCase, RequestChange } from "../contract-rule.ts";
import { type CompleteTarget, type ContractTarget, toCompleteTarget } from "../contract-target.ts";
import type { Answer, Sent } from "../exchange.ts";
import { type Breach, listContractBreaches, listLeaks, toStatusBreach } from "../judge-answer.ts";
import { findObstacle as findCaseObstacle } from "../plan-contract.ts";
import { type ContractReport, type ContractResult, toReport, toSkipped } from "../report.ts";
import { countStarts, judge, toSafe } from "../run-case.ts";
import { checkPace, createSender, isTrouble, type PaceOptions, type Sender } from "../sender.ts";
import { type SpecOperation, specOperations } from "../spec.ts";
import { type Property, properties } from "./properties.ts";

/** Options of {@link exploreContract}. */
export interface ExploreOptions extends ContractTarget, PaceOptions {
  /** The number of requests per property and operation. Default 50. */
  runs?: number;
  /** An integer that makes the requests reproducible. Default: a random seed, which is in the report. */
  seed?: number;
  /** The operations to explore. Default: all operations. */
  operations?: readonly OperationId[];
  /** Called after each property of an operation. */
  onResult?: (result: ContractResult) => void;
}

/** The results of an exploration. */
export interface ExploreReport extends ContractReport {
  /** The seed of the run. Pass it as an option to send the same requests again. */
  readonly seed: number;
}

/** The maximum number of requests for shrinking a counterexample, because each one may start an instance. */
const shrinksAtMost = 100;

/**
 * Returns the maximum number of instances that {@link exploreContract} starts. Sends no requests.
 *
 * @throws `TypeError` if an option is missing or invalid, or if no value can be generated that matches
 * `initialValuesSchema`.
 */
export function countExploredStarts({ runs = 50, operations, ...options }: ExploreOptions): number {
  const target = toCompleteTarget(options);
  checkRuns(runs, 0);
  const starting = listOperations(operations).flatMap((operation) =>
    properties.filter((property) => {
      if (findObstacle(operation, property, target) !== undefined) return false;
      tryOut(operation, property, target);
      return property.mayStart(operation, target);
    }),
  );
  return starting.length * (runs + shrinksAtMost);
}

/** Generates a few requests without sending them, so that problems with a schema show before the first request. */
function tryOut(operation: SpecOperation, property: Property, target: CompleteTarget): void {
  try {
    const changes = property.toChanges(operation, target);
    if (changes !== undefined) fc.sample(changes, { numRuns: 10, seed: 1 });
  } catch (error) {
    throw new TypeError(`initialValuesSchema: ${(error as Error).message}`);
  }
}

function checkRuns(runs: number, seed: number): void {
  if (!(Number.isInteger(runs) && runs > 0)) throw new TypeError("runs must be a whole number greater than 0.");
  if (!Number.isInteger(seed)) throw new TypeError("seed must be a whole number.");
}

/**
 * Sends generated requests: valid ones, which must be answered according to the contract, and systematically invalid
 * ones, which must be rejected with a problem document. Counterexamples are shrunk to a minimal request.
 *
 * @returns A report with the same structure as that of `runContract`.
 * @throws `TypeError` if an option is missing or invalid, or if no value can be generated that matches
 * `initialValuesSchema`. It is thrown before anything is sent.
 * @see {@link https://fast-check.dev | fast-check}
 */
export async function exploreContract(options: ExploreOptions): Promise<ExploreReport> {
  const { runs = 50, seed = Math.floor(Math.random() * 2 ** 31), operations, onResult, ...rest } = options;
  const { rate, signal, giveUpSignal, onWait, ...about } = rest;
  checkRuns(runs, seed);
  const target = toCompleteTarget(about);
  const pace = Object.entries({ rate, signal, giveUpSignal, onWait }).filter(([, value]) => value !== undefined);
  checkPace(Object.fromEntries(pace));
  countExploredStarts(options);
  const sender = createSender(target, Object.fromEntries(pace));
  const begun = performance.now();
  const results: ContractResult[] = [];
  for (const operation of listOperations(operations)) {
    for (const property of properties) {
      const changes = property.toChanges(operation, target);
      if (changes === undefined) continue;
      const result = await explore(operation, property, changes, { runs, seed, target, sender });
      results.push(result);
      onResult?.(result);
    }
  }
  const sums = { durationMs: performance.now() - begun, stop: sender.finish() };
  return { ...toReport(target.baseUrl, results, sums), seed };
}

function listOperations(operations: readonly OperationId[] | undefined): readonly SpecOperation[] {
  return specOperations.filter(({ operationId }) => operations === undefined || operations.includes(operationId));
}

function toCase({ operationId, pointer }: SpecOperation, property: Property): ContractCase {
  return {
    id: `${operationId}/${property.name}`,
    title: property.title,
    operationId,
    pointer: `${pointer}/${property.pointer}`,
    source: "undocumented: generated from the OpenAPI document",
    request: {},
    expect: { status: property.status },
  };
}

function findObstacle(operation: SpecOperation, property: Property, target: CompleteTarget): string | undefined {
  const skipped = findCaseObstacle(toCase(operation, property), target);
  if (skipped !== undefined || target.allowStarts || !property.mayStart(operation, target)) return skipped;
  return "it may start an instance, and allowStarts is not set";
}

interface Exploration {
  readonly runs: number;
  readonly seed: number;
  readonly target: CompleteTarget;
  readonly sender: Sender;
}

async function explore(
  operation: SpecOperation,
  property: Property,
  changes: fc.Arbitrary<RequestChange>,
  { runs, seed, target, sender }: Exploration,
): Promise<ContractResult> {
  const about = toCase(operation, property);
  const { operationId } = operation;
  const reason = findObstacle(operation, property, target) ?? sender.stop()?.text;
  if (reason !== undefined) return toSkipped(about, reason);
  const begun = performance.now();
  const all: Sent[] = [];
  let failure: { sent: Sent; breaches: readonly Breach[] } | undefined;
  const holds = fc.asyncProperty(fc.limitShrink(changes, shrinksAtMost), async (request) => {
    // The run has stopped: skip the remaining requests.
    if (sender.stop() !== undefined) return true;
    const sent = await sender.send({ operationId, request, expect: { status: property.status } });
    all.push(sent);
    const { breaches } = judge(sent, (answer) => ({ breaches: listBreaches(operationId, property, answer, target) }));
    if (breaches.length > 0 && !(sender.stop() !== undefined && isTrouble(sent))) failure = { sent, breaches };
    return breaches.length === 0;
  });
  const { numRuns, counterexamplePath } = await fc.check(holds, { numRuns: runs, seed });
  const starts = countStarts(operationId, all, target);
  const stop = sender.stop();
  if (failure === undefined && stop !== undefined) {
    return { ...toSkipped(about, stop.text), ...starts, durationMs: performance.now() - begun };
  }
  const where = `seed ${seed}, path ${counterexamplePath}`;
  const repeat = { expected: `all ${runs} generated requests to pass`, actual: `request ${numRuns} failed (${where})` };
  const { request: _request, expect: _expect, ...rest } = about;
  return {
    ...rest,
    outcome: failure === undefined ? "passed" : "failed",
    reason: undefined,
    breaches: failure === undefined ? [] : toSafe([...failure.breaches, repeat], target),
    exchanges: failure === undefined ? [] : [failure.sent.exchange],
    ...starts,
    durationMs: performance.now() - begun,
  };
}

function listBreaches(
  operationId: OperationId,
  { status }: Property,
  answer: Answer,
  target: CompleteTarget,
): readonly Breach[] {
  const leaks = listLeaks(answer, target);
  if (!status.includes(answer.status)) return [toStatusBreach(status, answer.status), ...leaks];
  return [...listContractBreaches(operationId, answer), ...leaks];
}
