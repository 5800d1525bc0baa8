import type { ContractRule } from "../contract-rule.ts";
import { everyOperation, starts } from "./operations.ts";
import { table } from "./table.ts";

const retryAfter = {
  "retry-after": "^(\\d+|[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT)?$",
};

/** What no request can ask for: answers of gateways and of a runtime that fails, and what a newer server may send. */
export const gateways: readonly ContractRule[] = table(
  { on: everyOperation, source: "undocumented: gateways in front of the runtime answer so" },
  {
    "answer-forbidden": {
      title: "answers in contract where the caller has no access",
      provoke: "forbidden",
      proves: "responses/403",
      source: "process-instance",
      status: 403,
    },
    "answer-rate-limited": {
      title: "answers in contract when the rate is limited",
      provoke: "rate-limited",
      proves: "responses/429",
      status: 429,
      answerHeaders: retryAfter,
    },
    "answer-internal-error": {
      title: "answers in contract when the runtime fails",
      provoke: "internal-error",
      proves: "responses/500",
      source: "undocumented: any server may answer so",
      status: 500,
    },
    "answer-bad-gateway-page": {
      title: "answers in contract when a gateway sends a page",
      provoke: "bad-gateway-html",
      proves: "responses/502",
      status: 502,
    },
    "answer-empty-bad-gateway": {
      title: "answers in contract when a gateway sends no body",
      provoke: "bad-gateway-empty",
      proves: "responses/502",
      status: 502,
    },
    "answer-unavailable": {
      title: "answers in contract when the runtime is not available",
      provoke: "unavailable",
      proves: "responses/503",
      status: 503,
      answerHeaders: retryAfter,
    },
    "answer-gateway-timeout": {
      title: "answers in contract when a gateway has waited too long",
      provoke: "gateway-timeout",
      proves: "responses/504",
      status: 504,
    },
    "accept-unknown-state": {
      title: "keeps the contract with a state that no page names",
      on: starts,
      provoke: "unknown-state",
      proves: "#/components/schemas/ProcessInstanceState",
      source: "process-instance",
      status: 200,
    },
    "accept-unknown-fields": {
      title: "keeps the contract with fields that no page names",
      provoke: "unknown-fields",
      proves: "responses/200",
      source: "rest2",
      status: 200,
    },
  },
);
