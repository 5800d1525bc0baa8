import { expect, test } from "vitest";
import { contractCases } from "./contract-cases.ts";
import type { ContractTarget } from "./contract-target.ts";
import { formatResult } from "./format-result.ts";
import { type ContractOptions, runContract } from "./run-contract.ts";

/** Options of {@link testContract}: a target, or a function that returns one when the tests run. */
export interface ContractTestOptions extends Pick<ContractOptions, "cases"> {
  target: ContractTarget | (() => ContractTarget);
}

/**
 * Makes one Vitest test of each case.
 *
 * @example
 * ```ts
 * import { testContract } from "@flowx-start/contract-suite/vitest";
 *
 * testContract({ target: { baseUrl: "http://127.0.0.1:4010", token: "any-token" } });
 * ```
 */
export function testContract({ target, cases = contractCases }: ContractTestOptions): void {
  for (const contractCase of cases) {
    test(`${contractCase.operationId} ${contractCase.title}`, async () => {
      const options = typeof target === "function" ? target() : target;
      const { results } = await runContract({ ...options, cases: [contractCase] });
      expect(results.filter(({ outcome }) => outcome === "failed").map(formatResult)).toEqual([]);
    });
  }
}
