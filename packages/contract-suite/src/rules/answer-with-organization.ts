import type { ContractRule } from "../contract-rule.ts";

/** Takes the header that names the organization. */
export const answerWithOrganization: ContractRule = {
  name: "answer-with-organization",
  title: "takes the header that names the organization",
  operations: [
    "startProcess",
    "startProcessOnBuild",
    "getActiveBuild",
    "getProcessInstanceBuild",
    "startProcessInheriting",
  ],
  pointer: "#/components/parameters/OrganizationId",
  source: "migration-5.9",
  request: { headers: { "fx-organization-id": "any-organization" } },
  expect: { status: [200] },
};
