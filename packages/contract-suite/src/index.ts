export { contractCases } from "./contract-cases.ts";
export type {
  ContractCase,
  ContractRule,
  Expectation,
  RequestChange,
  Situation,
  Variable,
} from "./contract-rule.ts";
export { contractRules, contractTables } from "./contract-rules.ts";
export type { ContractTarget, TargetNames } from "./contract-target.ts";
export { type CoverageCell, formatCoverage, toCoverage } from "./coverage.ts";
export { documentedTarget } from "./documented-target.ts";
export type { Exchange } from "./exchange.ts";
export { formatResult } from "./format-result.ts";
export { given, type Template, type Text } from "./given.ts";
export type { Breach } from "./judge-answer.ts";
export { absent, differs, is, type Matcher, sameAs } from "./matcher.ts";
export { type MockTarget, type MockTargetOptions, prepareMock } from "./mock-target.ts";
export { type ContractPlan, type PlannedCase, planContract } from "./plan-contract.ts";
export type { ContractReport, ContractResult } from "./report.ts";
export { toJson } from "./reports/to-json.ts";
export { toJunit } from "./reports/to-junit.ts";
export { toJobSummary, toMarkdown } from "./reports/to-markdown.ts";
export { toPretty } from "./reports/to-pretty.ts";
export { type ContractOptions, runContract } from "./run-contract.ts";
export type { PaceOptions } from "./sender.ts";
export type { Stop, StopReason } from "./stop.ts";
