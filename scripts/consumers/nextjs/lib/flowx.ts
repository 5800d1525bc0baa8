import { createFlowxClient, type FlowxClient } from "@flowx-start/client";

let client: FlowxClient | undefined;

/** Returns the client. The first start creates it, because `next build` runs without the variables that it reads. */
export function getFlowx(): FlowxClient {
  client ??= createFlowxClient();
  return client;
}
