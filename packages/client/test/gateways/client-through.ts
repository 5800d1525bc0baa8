import type { Dispatcher } from "undici";
import { createFlowxClient, type FlowxClient, type FlowxClientOptions } from "../../src/index.ts";

/** How a client reaches a gateway. */
export interface Way extends Partial<FlowxClientOptions> {
  /** With certificates, or with HTTP/2. */
  through?: Dispatcher;
}

/** Creates a client for the documentation's workspace and app. It repeats nothing, unless it is told to. */
export function clientThrough(baseUrl: string, { through, ...more }: Way = {}): FlowxClient {
  const dispatcher = through === undefined ? {} : { dispatcher: through };
  return createFlowxClient({
    workspaceId: "2ae77b6a-d284-4a0b-ab23-ceaa364c7122",
    appId: "dbe0ab87-539b-4015-962d-6e73226b9e58",
    token: "any-token",
    retry: false,
    timeoutMs: 20_000,
    ...dispatcher,
    ...more,
    baseUrl,
  });
}
