import type { ContractRule } from "../contract-rule.ts";
import { nobodysId, table } from "./table.ts";

const params = (paramsToInherit: object, more: object = {}) => ({ body: { paramsToInherit, ...more } });

/** Starts that inherit parameters from another process instance. */
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
      title: "copies only the listed parameters",
      proves: "#/components/examples/InheritOnly",
      ...params({ paramsToCopy: ["customerEmail"] }),
    },
    "inherit-all-but-these": {
      title: "copies all parameters except the listed ones",
      proves: "#/components/examples/InheritExcept",
      ...params({ withoutParams: ["loanAmount"] }),
    },
    "inherit-unknown-names": {
      title: "answers as documented when no parameter has a listed name",
      source: "undocumented: how the runtime handles names that the instance does not have",
      ...params({ paramsToCopy: ["noSuchParameter"] }),
      status: [200, 400],
    },
    "inherit-both-at-once": {
      title: "answers as documented when both lists are given",
      source: "undocumented: how the runtime handles both lists at once",
      ...params({ paramsToCopy: ["a"], withoutParams: ["b"] }),
      status: [200, 400],
    },
    "inherit-with-unknown-field": {
      title: "answers as documented for an unknown field",
      proves: "#/components/schemas/InheritRequest",
      source: "undocumented: whether unknown fields are accepted",
      ...params({}, { notDocumented: 1 }),
      status: [200, 400],
    },
    "refuse-inherit-without-params": {
      title: "rejects a body without paramsToInherit",
      proves: "#/components/schemas/InheritRequest/properties/paramsToInherit",
      body: {},
      status: 400,
    },
    "refuse-inherit-of-no-list": {
      title: "rejects parameter names that are not a list",
      ...params({ paramsToCopy: "customerEmail" }),
      status: 400,
    },
    "refuse-inherit-of-no-names": {
      title: "rejects a list with items that are not strings",
      ...params({ withoutParams: [1] }),
      status: 400,
    },
    "refuse-unknown-resource-definition": {
      title: "rejects an unknown resource definition",
      proves: "responses/404",
      parameters: { resourceDefinitionId: nobodysId },
      status: [400, 404],
    },
  },
);
