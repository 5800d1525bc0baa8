import type { ContractRule } from "../contract-rule.ts";
import { nobodysId, table } from "./table.ts";

const params = (paramsToInherit: object, more: object = {}) => ({ body: { paramsToInherit, ...more } });

/** Starts that take over parameters from another instance. */
export const inheritance: readonly ContractRule[] = table(
  {
    on: ["startProcessInheriting"],
    proves: "#/components/schemas/ParamsToInherit",
    source: "start-process-rdi-inherit",
    status: 200,
  },
  {
    "inherit-all": { title: "copies all parameters", proves: "#/components/examples/InheritAll" },
    "inherit-only-these": {
      title: "copies only the parameters that are named",
      proves: "#/components/examples/InheritOnly",
      ...params({ paramsToCopy: ["customerEmail"] }),
    },
    "inherit-all-but-these": {
      title: "copies all parameters but those that are named",
      proves: "#/components/examples/InheritExcept",
      ...params({ withoutParams: ["loanAmount"] }),
    },
    "inherit-unknown-names": {
      title: "copies nothing where no parameter has the name",
      source: "undocumented: what becomes of a name that the instance lacks",
      ...params({ paramsToCopy: ["noSuchParameter"] }),
      status: [200, 400],
    },
    "inherit-both-at-once": {
      title: "answers in contract where both ways to choose are given",
      source: "undocumented: what the runtime does with both at once",
      ...params({ paramsToCopy: ["a"], withoutParams: ["b"] }),
      status: [200, 400],
    },
    "inherit-with-unknown-field": {
      title: "lets a field pass that it does not know",
      proves: "#/components/schemas/InheritRequest",
      source: "undocumented: whether unknown fields pass",
      ...params({}, { notDocumented: 1 }),
      status: [200, 400],
    },
    "refuse-inherit-without-params": {
      title: "refuses a body that does not say what is copied",
      proves: "#/components/schemas/InheritRequest/properties/paramsToInherit",
      body: {},
      status: 400,
    },
    "refuse-inherit-of-no-list": {
      title: "refuses names that are no list",
      ...params({ paramsToCopy: "customerEmail" }),
      status: 400,
    },
    "refuse-inherit-of-no-names": {
      title: "refuses a list of what are no names",
      ...params({ withoutParams: [1] }),
      status: 400,
    },
    "refuse-unknown-resource-definition": {
      title: "refuses an unknown resource definition",
      proves: "responses/404",
      parameters: { resourceDefinitionId: nobodysId },
      status: [400, 404],
    },
  },
);
