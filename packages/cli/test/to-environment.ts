import type { FlowxClientOptions } from "@flowx-start/client";

const workspaceId = "2ae77b6a-d284-4a0b-ab23-ceaa364c7122";
const appId = "dbe0ab87-539b-4015-962d-6e73226b9e58";
const token = "any-token";

/** How a program and a client of a mock are told of it. */
export interface MockEnvironment {
  readonly variables: Readonly<Record<string, string>>;
  readonly options: FlowxClientOptions;
}

/** Returns the variables, and the same as options of a client. */
export function toEnvironment(baseUrl: string): MockEnvironment {
  return {
    variables: {
      FLOWX_BASE_URL: baseUrl,
      FLOWX_WORKSPACE_ID: workspaceId,
      FLOWX_APP_ID: appId,
      FLOWX_TOKEN: token,
    },
    options: { baseUrl, workspaceId, appId, token },
  };
}
