import { existsSync } from "node:fs";
import type { FlowxClient } from "@flowx-start/client";
import type { Outbox } from "@flowx-start/outbox";
import { UsageError } from "../manners/usage-error.ts";
import { isDatabaseUrl } from "../options/is-database-url.ts";
import type { Settings } from "../options/settings.ts";
import { offlineClient } from "./offline-client.ts";
import { openCliOutbox } from "./open-cli-outbox.ts";

/**
 * Opens an existing outbox.
 *
 * @param client - Omit it for commands that send nothing. They then need no FlowX settings.
 * @throws {@link UsageError} if the folder contains no outbox.
 */
export async function openExistingOutbox(settings: Settings, client: FlowxClient = offlineClient): Promise<Outbox> {
  const { outbox } = settings;
  if (!isDatabaseUrl(outbox) && !existsSync(outbox)) {
    throw new UsageError(
      `There is no outbox in ${outbox}. Pass its folder or postgres:// URL with --outbox or FLOWX_OUTBOX.`,
    );
  }
  return openCliOutbox(settings, client);
}
