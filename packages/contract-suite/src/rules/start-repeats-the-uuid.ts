import type { ContractRule } from "../contract-rule.ts";

/** Repeats the uuid in the metadata of the instance. */
export const startRepeatsTheUuid: ContractRule = {
  name: "start-repeats-the-uuid",
  title: "repeats the uuid in the metadata of the instance",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "#/components/schemas/InstanceMetadata/properties/processInstanceUuid",
  source: "seed",
  request: {},
  expect: { status: [200], same: [["/uuid", "/instanceMetadata/processInstanceUuid"]] },
};
