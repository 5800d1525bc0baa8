import type { ContractRule } from "../contract-rule.ts";
import { given } from "../given.ts";
import { is } from "../matcher.ts";
import { reads } from "./operations.ts";
import { nobodysId, table } from "./table.ts";

/** Builds: build info, and starts on a specific build. */
export const builds: readonly ContractRule[] = [
  ...table(
    { on: reads, source: "get-build-info", status: 200 },
    {
      "answer-build-info": { title: "returns the build info", proves: "responses/200" },
      "build-info-names-the-app": {
        title: "returns the app of the build",
        proves: "#/components/schemas/BuildInfo/properties/applicationId",
        answerBody: { "/applicationId": is(given`${"appId"}`) },
      },
      "build-info-names-the-workspace": {
        title: "returns the workspace of the build",
        on: ["getActiveBuild"],
        proves: "#/components/schemas/BuildInfo/properties/workspaceId",
        answerBody: { "/workspaceId": is(given`${"workspaceId"}`) },
      },
    },
  ),
  ...table(
    { on: ["startProcessOnBuild"], proves: "#/components/parameters/BuildId", source: "rest2", status: 200 },
    {
      "start-on-the-named-build": {
        title: "starts the process on the requested build",
        proves: "#/components/schemas/ProcessInstance/properties/buildId",
        answerBody: { "/buildId": is(given`${"buildId"}`) },
      },
      "start-on-a-build-that-is-not-active": {
        title: "starts the process on a build that is not the active one",
        parameters: { buildId: given`${"secondBuildId"}` },
        answerBody: { "/buildId": is(given`${"secondBuildId"}`) },
      },
      "refuse-build-of-another-app": {
        title: "rejects a build that belongs to another app",
        parameters: { buildId: given`${"foreignBuildId"}` },
        status: [400, 403, 404],
      },
      "refuse-unknown-build": {
        title: "rejects an unknown build",
        proves: "responses/404",
        parameters: { buildId: nobodysId },
        status: [400, 403, 404],
      },
    },
  ),
];
