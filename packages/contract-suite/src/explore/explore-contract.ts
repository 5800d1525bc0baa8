import type { OperationId } from "@flowx-start/api-types";
import * as fc from "fast-check";
import type { RequestChange } from "../contract-rule.ts";
import { type CompleteTarget, type ContractTarget, toCompleteTarget } from "../contract-target.ts";
import { type Sent, send } from "../exchange.ts";
import { type Breach, listContractBreaches, listLeaks } from "../judge-answer.ts";
import { planCase } from "../plan-contract.ts";
import { type ContractReport, type ContractResult, isStart, toReport, toSkipped } from "../run-contract.ts";
import { type SpecOperation, specOperations } from "../spec.ts";
import { toRequest } from "../to-request.ts";
import { type Property, properties } from "./properties.ts";

/** Options of {@link exploreContract}. */
export interface ExploreOptions extends ContractTarget {
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
 * Says how many instances {@link exploreContract} starts at most.
 *
 * @throws `TypeError` if an option is missing or cannot be used.
 */
export function countExploredStarts({ runs = 50, operations, ...options }: ExploreOptions): number {
  const target = toCompleteTarget(options);
  const starting = listOperations(operations).flatMap((operation) =>
    properties.filter(
      (property) => property.mayStart(operation, target) && findObstacle(operation, property, target) === undefined,
    ),
  );
  return starting.length * (runs + shrinksAtMost);
}

/**
 * Sends requests that nobody thought of: valid ones, which have to be answered in contract, and systematically invalid
 * ones, which have to be refused with a problem document. A counterexample is made as small as possible.
 *
 * @returns A report of the same shape as that of the cases.
 * @throws `TypeError` if an option is missing or cannot be used, or `initialValuesSchema` is no JSON Schema.
 * @see {@link https://fast-check.dev | fast-check}
 */
export async function exploreContract({
  runs = 50,
  seed = Math.floor(Math.random() * 2 ** 31),
  operations,
  onResult,
  ...options
}: ExploreOptions): Promise<ExploreReport> {
  if (!(Number.isInteger(runs) && runs > 0)) throw new TypeError("runs must be a whole number greater than 0.");
  if (!Number.isInteger(seed)) throw new TypeError("seed must be a whole number.");
  const target = toCompleteTarget(options);
  const begun = performance.now();
  const results: ContractResult[] = [];
  for (const operation of listOperations(operations)) {
    for (const property of properties) {
      const changes = property.toChanges(operation, target);
      if (changes === undefined) continue;
      const result = await explore(operation, property, changes, { runs, seed, target });
      results.push(result);
      onResult?.(result);
    }
  }
  return { ...toReport(target.baseUrl, results, performance.now() - begun), seed };
}

function listOperations(operations: readonly OperationId[] | undefined): readonly SpecOperation[] {
  return specOperations.filter(({ operationId }) => operations === undefined || operations.includes(operationId));
}

function toCase({ operationId, pointer }: SpecOperation, property: Property): Parameters<typeof planCase>[0] {
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
  const { skipped } = planCase(toCase(operation, property), target);
  if (skipped !== undefined || target.allowStarts || !property.mayStart(operation, target)) return skipped;
  return "it may start an instance, and allowStarts is not true";
}

interface Exploration {
  runs: number;
  seed: number;
  target: CompleteTarget;
}

async function explore(
  operation: SpecOperation,
  property: Property,
  changes: fc.Arbitrary<RequestChange>,
  { runs, seed, target }: Exploration,
): Promise<ContractResult> {
  const { request: _request, expect: _expect, ...about } = toCase(operation, property);
  const reason = findObstacle(operation, property, target);
  if (reason !== undefined) return toSkipped(about, reason);
  const begun = performance.now();
  let started = 0;
  let failure: { sent: Sent; breaches: Breach[] } | undefined;
  const holds = fc.asyncProperty(fc.limitShrink(changes, shrinksAtMost), async (request) => {
    const { operationId } = operation;
    const sent = await send((signal) => toRequest({ operationId, request }, target, signal), target);
    if (isStart(operationId, sent.answer)) started += 1;
    const breaches = judge(operationId, property, sent, target);
    if (breaches.length > 0) failure = { sent, breaches };
    return breaches.length === 0;
  });
  const { numRuns, counterexamplePath, errorInstance } = await fc.check(holds, { numRuns: runs, seed });
  // Not of an answer: the schema has no values.
  if (failure === undefined && errorInstance instanceof Error) throw errorInstance;
  const repeat = { promised: `the same for each of ${runs} requests`, came: `another after ${numRuns}` };
  const where = `seed ${seed}, path ${counterexamplePath}`;
  return {
    ...about,
    outcome: failure === undefined ? "passed" : "failed",
    reason: undefined,
    breaches: failure === undefined ? [] : [...failure.breaches, { ...repeat, came: `${repeat.came} (${where})` }],
    exchanges: failure === undefined ? [] : [failure.sent.exchange],
    started,
    durationMs: performance.now() - begun,
  };
}

function judge(operationId: OperationId, { status }: Property, { answer }: Sent, target: CompleteTarget): Breach[] {
  if (typeof answer === "string") return [{ promised: "an answer", came: answer }];
  const leaks = listLeaks(answer, target);
  if (!status.includes(answer.status)) {
    return [{ promised: `status ${status.join(" or ")}`, came: `status ${answer.status}` }, ...leaks];
  }
  return [...listContractBreaches(operationId, answer), ...leaks];
}
