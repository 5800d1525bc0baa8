import type { ContractRule } from "../contract-rule.ts";

/** Names the Bearer scheme when it asks for a token. */
export const challengeBearer: ContractRule = {
  name: "challenge-bearer",
  title: "names the Bearer scheme when it asks for a token",
  operations: [
    "startProcess",
    "startProcessOnBuild",
    "getActiveBuild",
    "getProcessInstanceBuild",
    "startProcessInheriting",
  ],
  pointer: "#/components/securitySchemes/bearerToken",
  source: "undocumented: HTTP itself says it (RFC 9110)",
  request: { headers: { authorization: null } },
  expect: { status: [401], headers: { "www-authenticate": "^Bearer" } },
};
