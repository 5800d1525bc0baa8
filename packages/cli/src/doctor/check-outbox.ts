import { existsSync } from "node:fs";
import { isDatabaseUrl } from "../options/is-database-url.ts";
import type { Settings } from "../options/settings.ts";
import { offlineClient } from "../outbox/offline-client.ts";
import type { Finding } from "./finding.ts";

const check = "outbox";

/** Checks that the outbox is reachable and migrated, and counts its starts. Does not change it. */
export async function checkOutbox({ outbox: place }: Settings): Promise<Finding> {
  const isFolder = !isDatabaseUrl(place);
  if (isFolder && !existsSync(place)) {
    const message = `No outbox in ${place} yet. The first start with a key creates it.`;
    return { check, status: "right", message };
  }
  try {
    const { openOutbox } = await import("@flowx-start/outbox");
    await using outbox = await openOutbox({ database: place, client: offlineClient, migrate: false });
    const { counts } = await outbox.stats();
    const message = `Reachable and migrated: ${counts.queued} queued, ${counts.sending} being sent, ${counts.unknown} unknown.`;
    const advice = "To list the unknown starts: flowx-start outbox list --state unknown";
    return { check, status: "right", message, ...(counts.unknown > 0 && { advice }) };
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === "OUTBOX_LOCKED") return { check, status: "unknown", message };
    const advice = isFolder
      ? "To migrate it, run `flowx-start outbox stats` or a start with a key."
      : "Check the URL, the password and the network. To migrate the database, run `flowx-start outbox stats`.";
    return {
      check,
      status: "wrong",
      message: message === "" ? `The outbox is unreachable (${code}).` : message,
      advice,
    };
  }
}
