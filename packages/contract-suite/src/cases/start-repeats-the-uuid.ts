import type { ContractCase } from "../contract-case.ts";

/** Repeats the uuid in the metadata of the instance. */
export const startRepeatsTheUuid: ContractCase = {
  id: "start-repeats-the-uuid",
  title: "repeats the uuid in the metadata of the instance",
  operationId: "startProcess",
  pointer: "#/components/schemas/InstanceMetadata/properties/processInstanceUuid",
  source: "seed",
  request: {},
  expect: {
    status: [200],
    contentType: "application/json",
    schema: "ProcessInstance",
    same: [["/uuid", "/instanceMetadata/processInstanceUuid"]],
  },
};
