import { isFlowxError } from "@flowx-start/client";
import type { StartClient } from "../start/start-client.ts";

/**
 * Tells whether FlowX answers, by an operation that only reads. Its refusals count as answers: not every base URL has that operation,
 * and not every token may ask.
 */
export async function isAnswering(client: StartClient): Promise<boolean> {
  try {
    await client.getActiveBuild({ timeoutMs: 10_000, retry: { attempts: 1 } });
    return true;
  } catch (error) {
    if (!isFlowxError(error)) return false;
    // Without an app there is nothing to ask for; a start may name its own.
    if (error.code === "FLOWX_INVALID_ARGUMENT") return true;
    const status = error.code === "FLOWX_HTTP_PROBLEM" ? ((error as { status?: number }).status ?? 0) : 0;
    return status >= 400 && status < 500 && ![401, 407, 408, 425, 429].includes(status);
  }
}
