import { type AnyFlowxError, createFlowxClient, isFlowxError } from "@flowx-start/client";
import { type Settings, toClientOptions } from "../options/settings.ts";
import type { Finding } from "./finding.ts";

const check = "workspace and app";
/** The workspace of installations that are older than workspaces. */
const defaultWorkspace = "00000000-0000-0000-0000-000000000001";
const designer =
  "In FlowX Designer, copy both UUIDs with the copy icon next to the name, or right-click and select Copy UUID. An app in the API is a project in FlowX Designer.";

/** Checks the workspace and the app by requesting the active build. This does not start anything. */
export async function checkApp(settings: Settings): Promise<Finding> {
  const [workspaceId, appId] = [settings.workspaceId.value, settings.appId.value];
  const ask = async (ids: { workspaceId: string; appId: string }): Promise<string | AnyFlowxError> => {
    try {
      const flowx = createFlowxClient({ ...(await toClientOptions(settings)), retry: false, timeoutMs: 15_000 });
      return (await flowx.getActiveBuild(ids)).buildId;
    } catch (error) {
      if (isFlowxError(error)) return error;
      throw error;
    }
  };
  const asked = await ask({ workspaceId, appId });
  if (typeof asked === "string") return { check, status: "right", message: `The active build of the app is ${asked}.` };
  if (asked.code === "FLOWX_INVALID_ARGUMENT") return { check, status: "wrong", message: asked.message };
  if (asked.code !== "FLOWX_HTTP_PROBLEM") return { check, status: "unknown", message: asked.message };
  if (asked.status === 404 && asked.problem !== undefined) {
    if (typeof (await ask({ workspaceId: appId, appId: workspaceId })) === "string") {
      const message = "The workspace and the app are swapped.";
      return { check, status: "wrong", message, advice: "Swap FLOWX_WORKSPACE_ID and FLOWX_APP_ID." };
    }
    if (typeof (await ask({ workspaceId: defaultWorkspace, appId })) === "string") {
      const message = `The workspace is wrong: the app is in the default workspace, ${defaultWorkspace}.`;
      return { check, status: "wrong", message, advice: `Set FLOWX_WORKSPACE_ID to ${defaultWorkspace}` };
    }
  }
  return { check, ...describe(asked.status, asked.problem !== undefined, workspaceId, appId) };
}

function describe(status: number, isFlowx: boolean, workspaceId: string, appId: string): Omit<Finding, "check"> {
  switch (status) {
    case 401:
      return {
        status: "wrong",
        message: "FlowX rejected the token (401).",
        advice:
          "Check that the token is from the identity provider that FlowX is configured with, and that it has not expired.",
      };
    case 403:
      return {
        status: "unknown",
        message: "The account may not read the build (403). Whether it may start processes could not be checked.",
        advice: "Ask the operators of FlowX for the roles that are required to start processes.",
      };
    case 404:
      return isFlowx
        ? {
            status: "wrong",
            message: `FlowX found no app ${appId} in the workspace ${workspaceId}. One of the two IDs is wrong, or this is not the base URL of the admin environment, the only one on which FlowX returns builds.`,
            advice: designer,
          }
        : {
            status: "unknown",
            message: "The base URL does not return the active build (404 without a FlowX error).",
            advice:
              "FlowX returns it only on the base URL of the admin environment. Try that base URL, or check the path prefix.",
          };
    default:
      return {
        status: "unknown",
        message: `The active build could not be read (HTTP ${status}).`,
        advice: "Run this command again later, or ask the operators of FlowX.",
      };
  }
}
