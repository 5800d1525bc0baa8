import type { ContractRule } from "../contract-rule.ts";

/** Refuses with a problem document also where only JSON is asked for. */
export const refuseWithProblemWhateverIsAccepted: ContractRule = {
  name: "refuse-with-problem-whatever-is-accepted",
  title: "refuses with a problem document also where only JSON is asked for",
  operations: ["getActiveBuild", "getProcessInstanceBuild"],
  pointer: "#/components/schemas/Problem",
  source: "error-glossary",
  request: {
    parameters: {
      appId: "00000000-dead-4000-8000-000000000000",
      processInstanceUuid: "00000000-dead-4000-8000-000000000000",
    },
    headers: { accept: "application/json" },
  },
  expect: { status: [403, 404] },
};
