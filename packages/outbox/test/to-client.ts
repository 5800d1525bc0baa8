import { createFlowxClient, type FlowxClient, type FlowxClientOptions } from "@flowx-start/client";

/** Returns a client of a mock. */
export function toClient(url: string, more: Partial<FlowxClientOptions> = {}): FlowxClient {
  return createFlowxClient({
    baseUrl: url,
    workspaceId: "2ae77b6a-d284-4a0b-ab23-ceaa364c7122",
    appId: "dbe0ab87-539b-4015-962d-6e73226b9e58",
    token: "any-token",
    ...more,
  });
}
