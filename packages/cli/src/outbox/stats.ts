import type { CommandContext } from "../manners/context.ts";
import { exitCode } from "../manners/exit-code.ts";
import { toTable } from "../manners/to-table.ts";
import { openExistingOutbox } from "./open-existing-outbox.ts";

/** Prints the number of starts by state. Returns the exit code. */
export async function countStarts({ terminal, settings, isJson }: CommandContext): Promise<number> {
  await using outbox = await openExistingOutbox(settings);
  const { counts, oldestQueuedMs } = await outbox.stats();
  if (isJson || terminal.host.stdout.isTTY !== true) {
    terminal.print({ ...counts, oldestQueuedMs: oldestQueuedMs ?? null });
    return exitCode.done;
  }
  const rows = Object.entries(counts).map(([state, count]) => [state, String(count)]);
  terminal.printText(toTable(["STATE", "STARTS"], rows, 40));
  if (oldestQueuedMs !== undefined)
    terminal.say(`The oldest queued start has waited ${Math.round(oldestQueuedMs / 1000)} s.`);
  return exitCode.done;
}
