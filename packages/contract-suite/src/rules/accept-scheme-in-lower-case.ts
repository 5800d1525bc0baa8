import type { ContractRule } from "../contract-rule.ts";

/** Reads the scheme of the token in any case. */
export const acceptSchemeInLowerCase: ContractRule = {
  name: "accept-scheme-in-lower-case",
  title: "reads the scheme of the token in any case",
  operations: ["getActiveBuild", "getProcessInstanceBuild"],
  pointer: "#/components/securitySchemes/bearerToken",
  source: "undocumented: HTTP itself says it (RFC 9110)",
  request: { headers: { authorization: "bearer {token}" } },
  expect: { status: [200] },
};
