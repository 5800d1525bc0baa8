import { expect, test } from "vitest";
import { contractCases } from "./contract-cases.ts";
import type { ContractTarget } from "./contract-target.ts";
import { formatResult } from "./format-result.ts";
import { type ContractOptions, runContract } from "./run-contract.ts";

/** Options of {@link testContract}. */
export interface ContractTestOptions extends Pick<ContractOptions, "cases"> {
  /** The target, or a function that returns it when the tests run. */
  target: ContractTarget | (() => ContractTarget);
}

/**
 * Registers one Vitest test per case. A case that cannot run at the target is skipped with the reason.
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
    test(`${contractCase.operationId} ${contractCase.title}`, async (context) => {
      const options = typeof target === "function" ? target() : target;
      const { results, stop } = await runContract({ ...options, cases: [contractCase] });
      // If the target is unavailable, the test must fail and not be skipped.
      expect(stop?.text ?? "").toBe("");
      const [result] = results;
      if (result?.outcome === "skipped") context.skip(result.reason);
      expect(result?.outcome === "failed" ? formatResult(result) : "").toBe("");
    });
  }
}
