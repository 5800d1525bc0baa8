import { createFlowxClient, type FlowxClient, type FlowxClientOptions } from "../../src/index.ts";

export { type Dispatcher, type OwnFetch, RequestNotSentError } from "../../src/index.ts";

/** The options that decide how a start is sent. */
export type SendOptions = Pick<FlowxClientOptions, "fetch" | "dispatcher">;

/** Creates a client whose starts are sent as `options` say; what is proved not to have started is tried three times. */
export function createProofClient(options: FlowxClientOptions): FlowxClient {
  const retry = options.retry === false ? false : { attempts: 3, ...options.retry };
  return createFlowxClient({ ...options, retry });
}
