import { existsSync } from "node:fs";
import { type AnyProcesses, createFlowxClient, type FlowxClient } from "@flowx-start/client";
import { type Outbox, OutboxDatabaseError, OutboxLockedError } from "@flowx-start/outbox";
import { createContext } from "../manners/context.ts";
import { quoteWord } from "../manners/quote-word.ts";
import type { Terminal } from "../manners/terminal.ts";
import { toVisible } from "../manners/to-visible.ts";
import { isDatabaseUrl } from "../options/is-database-url.ts";
import { type Settings, toClientOptions } from "../options/settings.ts";
import { openCliOutbox } from "../outbox/open-cli-outbox.ts";
import type { BatchFlags } from "./batch-flags.ts";
import { readBatchOptions } from "./read-batch-options.ts";
import { runBatch } from "./run-batch.ts";

const longestLine = 4_000;

/**
 * Runs the command `batch`. Returns the exit code.
 *
 * @throws `UsageError` if a flag or an environment variable is invalid.
 * @throws `BatchFileError` if a file cannot be read or written.
 */
export async function runBatchCommand(
  processName: string,
  path: string,
  flags: BatchFlags,
  terminal: Terminal,
): Promise<number> {
  const { settings } = createContext(terminal, flags);
  const options = readBatchOptions(processName, path, flags, settings.timeoutMs);
  const client = createFlowxClient(await toClientOptions(settings));
  const { host } = terminal;
  return runBatch(options, {
    client,
    openOutbox: (onlyIfThere) => (onlyIfThere ? openIfThere(settings, client) : openCliOutbox(settings, client)),
    signals: host,
    stdin: host.stdin,
    stderr: host.stderr,
    outboxFlag: settings.outboxWords.map((word) => ` ${quoteWord(word)}`).join(""),
    say: (line) => terminal.say(toVisible(line, longestLine)),
    onSending: () => terminal.markSending(),
    print: terminal.print,
    exit: (code) => host.exit(code),
  });
}

/** Opens an outbox without creating or changing it; `undefined` if it does not exist or another process has it open. */
async function openIfThere(
  settings: Settings,
  client: FlowxClient<AnyProcesses>,
): Promise<Outbox<AnyProcesses> | undefined> {
  if (!isDatabaseUrl(settings.outbox) && !existsSync(settings.outbox)) return undefined;
  try {
    return await openCliOutbox(settings, client, { migrate: false });
  } catch (error) {
    if (error instanceof OutboxLockedError || error instanceof OutboxDatabaseError) return undefined;
    throw error;
  }
}
