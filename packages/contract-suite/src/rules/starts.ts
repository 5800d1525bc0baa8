import type { ContractRule } from "../contract-rule.ts";
import { given } from "../given.ts";
import { differs, is, sameAs } from "../matcher.ts";
import { starts as everyStart, startsWithValues } from "./operations.ts";
import { processNamed, table } from "./table.ts";

const severalStartNodes = processNamed(given`${"severalStartNodesProcess"}`);
const noStartNode = "Start node for process definition not found.";

/** Starts: the answer to a start, mandatory parameters and start nodes. */
export const starts: readonly ContractRule[] = [
  ...table(
    { on: everyStart, source: "seed", status: 200 },
    {
      "start-names-the-app": {
        title: "returns the app of the instance",
        proves: "#/components/schemas/ProcessInstance/properties/applicationId",
        answerBody: { "/applicationId": is(given`${"appId"}`) },
      },
      "start-names-the-process": {
        title: "returns the name of the started process definition",
        proves: "#/components/schemas/ProcessInstance/properties/processDefinitionName",
        answerBody: { "/processDefinitionName": is(given`${"processName"}`) },
      },
      "start-repeats-the-uuid": {
        title: "returns the same uuid in the instance metadata",
        proves: "#/components/schemas/InstanceMetadata/properties/processInstanceUuid",
        answerBody: { "/instanceMetadata/processInstanceUuid": sameAs("/uuid") },
      },
      "start-twice-is-two-instances": {
        title: "starts a new instance when the same request is sent again",
        proves: "#/components/schemas/ProcessInstance/properties/uuid",
        answerBody: { "/uuid": differs },
      },
    },
  ),
  ...table(
    { on: startsWithValues, proves: "responses/400", source: "process-instance", status: 400 },
    {
      "refuse-missing-params": {
        title: "rejects a start without the mandatory parameters",
        parameters: processNamed(given`${"mandatoryParamsProcess"}`),
        body: {},
        answerBody: { "/title": is("Some mandatory params are missing.") },
      },
      "refuse-without-start-condition": {
        title: "rejects a start that does not choose one of several start nodes",
        parameters: severalStartNodes,
        body: {},
        answerBody: { "/title": is("Multiple start nodes found, but start condition not specified.") },
      },
      "refuse-unknown-start-condition": {
        title: "rejects an unknown start condition",
        source: "start-end-node",
        parameters: severalStartNodes,
        body: { startCondition: "no_such_condition" },
        answerBody: { "/title": is(noStartNode) },
      },
      "refuse-without-start-node": {
        title: "rejects a process without a start node",
        proves: "#/components/examples/LegacyStartNodeNotFound",
        source: "start-end-node",
        parameters: processNamed(given`${"noStartNodeProcess"}`),
        body: {},
        answerBody: { "/title": is(noStartNode) },
      },
      "refuse-start-condition-that-is-no-string": {
        title: "rejects a start condition that is not a string",
        proves: "#/components/schemas/InitialValues/properties/startCondition",
        source: "start-end-node",
        body: { startCondition: 5 },
      },
      "start-with-start-condition": {
        title: "starts at the node selected by the start condition",
        proves: "#/components/schemas/InitialValues/properties/startCondition",
        source: "start-end-node",
        parameters: severalStartNodes,
        body: { startCondition: given`${"startCondition"}` },
        status: 200,
      },
    },
  ),
];
