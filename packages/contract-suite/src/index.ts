export { contractCases, contractRules } from "./contract-cases.ts";
export type {
  ContractCase,
  ContractRule,
  Expectation,
  RequestChange,
  Situation,
  Variable,
} from "./contract-rule.ts";
export { type ContractTarget, documentedTarget } from "./contract-target.ts";
export { type CoverageCell, formatCoverage, toCoverage } from "./coverage.ts";
export type { Exchange } from "./exchange.ts";
export { formatResult } from "./format-result.ts";
export type { Breach } from "./judge-answer.ts";
export { type MockTarget, type MockTargetOptions, prepareMock } from "./mock-target.ts";
export { type ContractPlan, type PlannedCase, planContract } from "./plan-contract.ts";
export { toJson } from "./reports/to-json.ts";
export { toJunit } from "./reports/to-junit.ts";
export { toMarkdown } from "./reports/to-markdown.ts";
export { toPretty } from "./reports/to-pretty.ts";
export { type ContractOptions, type ContractReport, type ContractResult, runContract } from "./run-contract.ts";
