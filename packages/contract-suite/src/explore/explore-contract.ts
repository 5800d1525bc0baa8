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
  /** Requests for each property of each operation. Default 50. */
  runs?: number;
  /** An integer that makes the requests repeat. Default: another one each time; it is in the report. */
  seed?: number;
  /** Default: all of them. */
  operations?: readonly OperationId[];
  /** Is called after each property. */
  onResult?: (result: ContractResult) => void;
}

/** How the exploration went. */
export interface ExploreReport extends ContractReport {
  /** Makes the same requests again. */
  readonly seed: number;
}

/** How many requests may go into making a counterexample small: each may start an instance. */
const shrinksAtMost = 100;

/**
 * Says how many instances {@link exploreContract} starts at most. Sends nothing.
 *
 * @throws `TypeError` if an option is missing or cannot be used, or no value is found that `initialValuesSchema` accepts.
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

/** Makes a few requests, and throws them away: whether a schema can be read is known before the first one is sent. */
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
 * Sends requests that nobody thought of: valid ones, which have to be answered in contract, and systematically invalid
 * ones, which have to be refused with a problem document. A counterexample is made as small as possible.
 *
 * @returns A report of the same shape as that of the cases.
 * @throws `TypeError` if an option is missing or cannot be used, or no value is found that `initialValuesSchema` accepts;
 * before anything is sent.
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
  return "it may start an instance, and allowStarts is not true";
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
    // Nothing more is sent: what is left is run through without an effect.
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
  const repeat = { expected: `the same for each of ${runs} requests`, actual: `another after ${numRuns} (${where})` };
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
