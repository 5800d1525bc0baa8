import { existsSync } from "node:fs";
import type { FlowxClient } from "@flowx-start/client";
import type { Settings } from "../options/settings.ts";
import type { Finding } from "./finding.ts";

const check = "outbox";

/** Checks that the outbox can be reached and is migrated, and counts what waits in it. Changes nothing. */
export async function checkOutbox({ outbox: place }: Settings): Promise<Finding> {
  const isFolder = !/^postgres(?:ql)?:\/\//.test(place);
  if (isFolder && !existsSync(place)) {
    const message = `There is none in ${place} yet; the first start with a key creates it.`;
    return { check, status: "right", message };
  }
  const refuse = (): Promise<never> => Promise.reject(new Error("doctor sends nothing"));
  const client = { startProcess: refuse, getActiveBuild: refuse } as unknown as FlowxClient;
  try {
    const { openOutbox } = await import("@flowx-start/outbox");
    await using outbox = await openOutbox({ database: place, client, migrate: false });
    const { counts } = await outbox.stats();
    const message = `Reachable and migrated: ${counts.queued} queued, ${counts.sending} being sent, ${counts.unknown} unknown.`;
    const advice = "Look the unknown ones up: flowx-start outbox list --state unknown";
    return { check, status: "right", message, ...(counts.unknown > 0 && { advice }) };
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === "OUTBOX_LOCKED") return { check, status: "unknown", message };
    const advice = isFolder
      ? "A start with a key, or `flowx-start outbox stats`, migrates it."
      : "Check the URL, the password and the network; `flowx-start outbox stats` migrates a database that allows it.";
    return { check, status: "wrong", message: message === "" ? `It cannot be reached (${code}).` : message, advice };
  }
}
