import { existsSync } from "node:fs";
import type { FlowxClient } from "@flowx-start/client";
import type { Outbox } from "@flowx-start/outbox";
import { UsageError } from "../manners/usage-error.ts";
import type { Settings } from "../options/settings.ts";
import { openCliOutbox } from "./open-cli-outbox.ts";

/**
 * Opens an outbox that is there.
 *
 * @param client - Left out where nothing is sent: no settings of FlowX are needed then.
 * @throws {@link UsageError} if there is none in the folder.
 */
export async function openExistingOutbox(settings: Settings, client: FlowxClient = offline): Promise<Outbox> {
  const { outbox } = settings;
  if (!/^postgres(?:ql)?:\/\//.test(outbox) && !existsSync(outbox)) {
    throw new UsageError(
      `There is no outbox in ${outbox}. Give the folder, or the postgres:// URL, with --outbox or FLOWX_OUTBOX.`,
    );
  }
  return openCliOutbox(settings, client);
}

const refuse = (): Promise<never> => Promise.reject(new Error("This command sends nothing."));
/** For commands that only read and decide. Values that are given again are compared with those that were checked before. */
const offline = {
  startProcess: refuse,
  getActiveBuild: refuse,
  prepareStart: () => Promise.resolve(),
} as unknown as FlowxClient;
