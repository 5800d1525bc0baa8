import { existsSync } from "node:fs";
import { createFlowxClient } from "@flowx-start/client";
import { type Outbox, OutboxDatabaseError, OutboxLockedError, openOutbox } from "@flowx-start/outbox";
import { createContext } from "../manners/context.ts";
import type { Terminal } from "../manners/terminal.ts";
import { toVisible } from "../manners/to-visible.ts";
import { defaultOutbox, toClientOptions } from "../options/settings.ts";
import type { BatchFlags } from "./batch-flags.ts";
import { readBatchOptions } from "./read-batch-options.ts";
import { runBatch } from "./run-batch.ts";

const longestLine = 4_000;

/**
 * Runs the command `batch`. Returns the exit code.
 *
 * @throws `UsageError` if a flag or a variable cannot be used.
 * @throws `BatchFileError` if a file cannot be used.
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
  const database = settings.outbox;
  return runBatch(options, {
    client,
    openOutbox: (onlyIfThere) => (onlyIfThere ? openIfThere(database, client) : openOutbox({ database, client })),
    signals: host,
    stdin: host.stdin,
    stderr: host.stderr,
    outboxFlag: host.env["FLOWX_OUTBOX"] === database ? "" : toOutboxFlag(database),
    say: (line) => terminal.say(toVisible(line, longestLine)),
    onSending: () => terminal.markSending(),
    print: terminal.print,
    exit: (code) => host.exit(code),
  });
}

/** Other commands must look into the same outbox; its password is nobody's business. */
function toOutboxFlag(database: string): string {
  if (database === defaultOutbox) return "";
  if (isUrl(database)) return " --outbox postgres://…";
  return ` --outbox ${/^[\w./\\:-]+$/.test(database) ? database : `'${database.replaceAll("'", "'\\''")}'`}`;
}

const isUrl = (database: string): boolean => /^postgres(?:ql)?:\/\//i.test(database);

/** Opens an outbox without making or changing anything; `undefined` if it is not there, or another process has it. */
async function openIfThere(
  database: string,
  client: ReturnType<typeof createFlowxClient>,
): Promise<Outbox | undefined> {
  if (!isUrl(database) && !existsSync(database)) return undefined;
  try {
    return await openOutbox({ database, client, migrate: false });
  } catch (error) {
    if (error instanceof OutboxLockedError || error instanceof OutboxDatabaseError) return undefined;
    throw error;
  }
}
