import type { ContractRule } from "../contract-rule.ts";
import { everyOperation, starts } from "./operations.ts";
import { table } from "./table.ts";

const retryAfter = {
  "retry-after": "^(\\d+|[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT)?$",
};

/** Answers that no request can trigger: those of gateways, of a failing runtime and of newer servers. */
export const gateways: readonly ContractRule[] = table(
  { on: everyOperation, source: "undocumented: gateways in front of the runtime send such answers" },
  {
    "answer-forbidden": {
      title: "answers as documented when access is forbidden",
      provoke: "forbidden",
      proves: "responses/403",
      source: "process-instance",
      status: 403,
    },
    "answer-rate-limited": {
      title: "answers as documented when it limits the rate",
      provoke: "rate-limited",
      proves: "responses/429",
      status: 429,
      answerHeaders: retryAfter,
    },
    "answer-internal-error": {
      title: "answers as documented when the runtime fails",
      provoke: "internal-error",
      proves: "responses/500",
      source: "undocumented: any server may return 500",
      status: 500,
    },
    "answer-bad-gateway-page": {
      title: "answers as documented when a gateway sends an HTML page",
      provoke: "bad-gateway-html",
      proves: "responses/502",
      status: 502,
    },
    "answer-empty-bad-gateway": {
      title: "answers as documented when a gateway sends no body",
      provoke: "bad-gateway-empty",
      proves: "responses/502",
      status: 502,
    },
    "answer-unavailable": {
      title: "answers as documented when the runtime is unavailable",
      provoke: "unavailable",
      proves: "responses/503",
      status: 503,
      answerHeaders: retryAfter,
    },
    "answer-gateway-timeout": {
      title: "answers as documented when a gateway times out",
      provoke: "gateway-timeout",
      proves: "responses/504",
      status: 504,
    },
    "accept-unknown-state": {
      title: "still matches the contract with an undocumented state",
      on: starts,
      provoke: "unknown-state",
      proves: "#/components/schemas/ProcessInstanceState",
      source: "process-instance",
      status: 200,
    },
    "accept-unknown-fields": {
      title: "still matches the contract with undocumented fields",
      provoke: "unknown-fields",
      proves: "responses/200",
      source: "rest2",
      status: 200,
    },
  },
);
