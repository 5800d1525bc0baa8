import type { FlowxClient } from "@flowx-start/client";
import type { Outbox } from "@flowx-start/outbox";
import { UsageError } from "../manners/usage-error.ts";
import type { Settings } from "../options/settings.ts";

/**
 * Opens the outbox of the settings. The package is loaded here, so that nothing waits for a database that needs none.
 *
 * @throws an `OutboxError`, or a {@link UsageError}, if it cannot be used.
 */
export async function openCliOutbox(settings: Settings, client: FlowxClient): Promise<Outbox> {
  const { openOutbox, OutboxError } = await import("@flowx-start/outbox");
  try {
    return await openOutbox({ database: settings.outbox, client });
  } catch (error) {
    if (error instanceof OutboxError) throw error;
    const { code, message } = error as { code?: string; message?: string };
    const place = settings.outbox.replace(/(:\/\/[^/@:]*):[^/]*@/, "$1:…@");
    throw new UsageError(
      `The outbox ${place} cannot be opened: ${message || code}. Nothing was sent. Check the place, the password and the network.`,
    );
  }
}
