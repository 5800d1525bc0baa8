import type { FlowxClient } from "@flowx-start/client";

const refuse = (): Promise<never> => Promise.reject(new Error("This command does not send starts."));

/**
 * A client for commands that send nothing. It accepts all values, because the outbox compares them with the checked
 * ones.
 */
export const offlineClient = {
  startProcess: refuse,
  getActiveBuild: refuse,
  prepareStart: () => Promise.resolve(),
} as unknown as FlowxClient;
