export type { ContractCase, Expectation, RequestChange } from "./contract-case.ts";
export { contractCases } from "./contract-cases.ts";
export { type ContractTarget, documentedTarget } from "./contract-target.ts";
export { formatResult } from "./format-result.ts";
export type { Breach } from "./judge-answer.ts";
export { type ContractOptions, type ContractReport, type ContractResult, runContract } from "./run-contract.ts";
