import type { ScenarioName } from "./scenario.ts";

/** The groups of scenarios, by what they break. */
export type ScenarioGroup =
  | "FlowX refuses"
  | "a gateway answers"
  | "the answer is slow"
  | "the connection"
  | "the answer is wrong";

/** The group of each built-in scenario, in display order. */
export const scenarioGroups: Readonly<Record<ScenarioName, ScenarioGroup>> = {
  unauthorized: "FlowX refuses",
  "expired-token": "FlowX refuses",
  forbidden: "FlowX refuses",
  "unknown-process": "FlowX refuses",
  "missing-params": "FlowX refuses",
  "missing-start-node": "FlowX refuses",
  "multiple-start-nodes": "FlowX refuses",
  "internal-error": "FlowX refuses",
  "too-large": "a gateway answers",
  "rate-limited": "a gateway answers",
  unavailable: "a gateway answers",
  "bad-gateway-html": "a gateway answers",
  "empty-502": "a gateway answers",
  "gateway-timeout": "a gateway answers",
  "html-200": "a gateway answers",
  "empty-200": "a gateway answers",
  redirect: "a gateway answers",
  slow: "the answer is slow",
  "slow-body": "the answer is slow",
  hang: "the answer is slow",
  "reset-on-accept": "the connection",
  "reset-before-read": "the connection",
  "reset-after-start": "the connection",
  "close-mid-headers": "the connection",
  "truncated-body": "the connection",
  garbage: "the connection",
  "refuse-stream": "the connection",
  goaway: "the connection",
  "reset-stream-after-start": "the connection",
  "lost-session": "the connection",
  "invalid-json": "the answer is wrong",
  "wrong-content-type": "the answer is wrong",
  "unknown-state": "the answer is wrong",
  "extra-fields": "the answer is wrong",
  "missing-uuid": "the answer is wrong",
};
