import { isFlowxError } from "@flowx-start/client";
import type { StartClient } from "../start/start-client.ts";

/**
 * Checks whether FlowX responds to an operation that only reads. Refusals count as responses, because not every base URL has the
 * operation, and not every token has access to it.
 */
export async function isAnswering(client: StartClient): Promise<boolean> {
  try {
    await client.getActiveBuild({ timeoutMs: 10_000, retry: { attempts: 1 } });
    return true;
  } catch (error) {
    if (!isFlowxError(error)) return false;
    // Without an app there is nothing to request. Starts can have their own app.
    if (error.code === "FLOWX_INVALID_ARGUMENT") return true;
    const status = error.code === "FLOWX_HTTP_PROBLEM" ? ((error as { status?: number }).status ?? 0) : 0;
    return status >= 400 && status < 500 && ![401, 407, 408, 425, 429].includes(status);
  }
}
