import type { ContractCase } from "../contract-case.ts";

/** Answers with the name of the process that was asked for. */
export const startNamesTheProcess: ContractCase = {
  id: "start-names-the-process",
  title: "answers with the name of the process that was asked for",
  operationId: "startProcess",
  pointer: "#/components/schemas/ProcessInstance/properties/processDefinitionName",
  source: "seed",
  request: {},
  expect: {
    status: [200],
    contentType: "application/json",
    schema: "ProcessInstance",
    echoes: { processDefinitionName: "processName" },
  },
};
