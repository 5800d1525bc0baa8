import type { FlowxClient } from "@flowx-start/client";
import type { Outbox } from "@flowx-start/outbox";
import { UsageError } from "../manners/usage-error.ts";
import type { Settings } from "../options/settings.ts";
import { withoutPassword } from "../options/without-password.ts";

/**
 * Opens the outbox of the settings. The package is loaded here, so that other commands start faster.
 *
 * @throws `OutboxError` or {@link UsageError} if the outbox cannot be opened.
 */
export async function openCliOutbox<Processes>(
  settings: Settings,
  client: FlowxClient<Processes>,
  options: { readonly migrate?: boolean } = {},
): Promise<Outbox<Processes>> {
  const { openOutbox, OutboxError } = await import("@flowx-start/outbox");
  try {
    return await openOutbox({ database: settings.outbox, client, ...options });
  } catch (error) {
    if (error instanceof OutboxError) throw error;
    const { code, message } = error as { code?: string; message?: string };
    throw new UsageError(
      `The outbox ${withoutPassword(settings.outbox)} cannot be opened: ${message || code}. Nothing was sent. Check the folder or URL, the password and the network.`,
    );
  }
}
