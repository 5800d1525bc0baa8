import type { ContractRule } from "../contract-rule.ts";
import { given } from "../given.ts";
import { differs, is, sameAs } from "../matcher.ts";
import { starts as everyStart, startsWithValues } from "./operations.ts";
import { processNamed, table } from "./table.ts";

const severalStartNodes = processNamed(given`${"severalStartNodesProcess"}`);
const noStartNode = "Start node for process definition not found.";

/** What a start answers, and where in the process it starts. */
export const starts: readonly ContractRule[] = [
  ...table(
    { on: everyStart, source: "seed", status: 200 },
    {
      "start-names-the-app": {
        title: "names the app",
        proves: "#/components/schemas/ProcessInstance/properties/applicationId",
        answerBody: { "/applicationId": is(given`${"appId"}`) },
      },
      "start-names-the-process": {
        title: "names the process definition that was started",
        proves: "#/components/schemas/ProcessInstance/properties/processDefinitionName",
        answerBody: { "/processDefinitionName": is(given`${"processName"}`) },
      },
      "start-repeats-the-uuid": {
        title: "repeats the uuid in the metadata of the instance",
        proves: "#/components/schemas/InstanceMetadata/properties/processInstanceUuid",
        answerBody: { "/instanceMetadata/processInstanceUuid": sameAs("/uuid") },
      },
      "start-twice-is-two-instances": {
        title: "starts another instance for the same request again",
        proves: "#/components/schemas/ProcessInstance/properties/uuid",
        answerBody: { "/uuid": differs },
      },
    },
  ),
  ...table(
    { on: startsWithValues, proves: "responses/400", source: "process-instance", status: 400 },
    {
      "refuse-missing-params": {
        title: "refuses a start without the mandatory parameters",
        parameters: processNamed(given`${"mandatoryParamsProcess"}`),
        body: {},
        answerBody: { "/title": is("Some mandatory params are missing.") },
      },
      "refuse-without-start-condition": {
        title: "refuses to choose between several start nodes",
        parameters: severalStartNodes,
        body: {},
        answerBody: { "/title": is("Multiple start nodes found, but start condition not specified.") },
      },
      "refuse-unknown-start-condition": {
        title: "refuses a start condition that no node has",
        source: "start-end-node",
        parameters: severalStartNodes,
        body: { startCondition: "no_such_condition" },
        answerBody: { "/title": is(noStartNode) },
      },
      "refuse-without-start-node": {
        title: "refuses a process that has no start node",
        proves: "#/components/examples/LegacyStartNodeNotFound",
        source: "start-end-node",
        parameters: processNamed(given`${"noStartNodeProcess"}`),
        body: {},
        answerBody: { "/title": is(noStartNode) },
      },
      "refuse-start-condition-that-is-no-string": {
        title: "refuses a start condition that is no string",
        proves: "#/components/schemas/InitialValues/properties/startCondition",
        source: "start-end-node",
        body: { startCondition: 5 },
      },
      "start-with-start-condition": {
        title: "starts at the node that the start condition chooses",
        proves: "#/components/schemas/InitialValues/properties/startCondition",
        source: "start-end-node",
        parameters: severalStartNodes,
        body: { startCondition: given`${"startCondition"}` },
        status: 200,
      },
    },
  ),
];
