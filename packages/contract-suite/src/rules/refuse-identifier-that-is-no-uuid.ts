import type { ContractRule } from "../contract-rule.ts";

/** Refuses an identifier that is no UUID as any other unknown one. */
export const refuseIdentifierThatIsNoUuid: ContractRule = {
  name: "refuse-identifier-that-is-no-uuid",
  title: "refuses an identifier that is no UUID as any other unknown one",
  operations: [
    "startProcess",
    "startProcessOnBuild",
    "getActiveBuild",
    "getProcessInstanceBuild",
    "startProcessInheriting",
  ],
  pointer: "#/components/schemas/Identifier",
  source: "finding-identifiers",
  request: { parameters: { appId: "no-such-identifier", processInstanceUuid: "no-such-identifier" } },
  expect: { status: [400, 403, 404] },
};
