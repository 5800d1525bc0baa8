import type { ContractCase } from "../contract-case.ts";

/** Answers with the app that was asked for. */
export const startNamesTheApp: ContractCase = {
  id: "start-names-the-app",
  title: "answers with the app that was asked for",
  operationId: "startProcess",
  pointer: "#/components/schemas/ProcessInstance/properties/applicationId",
  source: "seed",
  request: {},
  expect: {
    status: [200],
    contentType: "application/json",
    schema: "ProcessInstance",
    echoes: { applicationId: "appId" },
  },
};
