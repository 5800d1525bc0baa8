import type { OutboxStart, StartState } from "@flowx-start/outbox";
import type { CommandContext } from "../manners/context.ts";
import { exitCode } from "../manners/exit-code.ts";
import { toTable } from "../manners/to-table.ts";
import { openExistingOutbox } from "./open-existing-outbox.ts";
import { toDetail, toLine } from "./to-line.ts";

/** Flags of `outbox list`. */
export interface ListFlags {
  readonly state?: StartState;
  readonly process?: string;
}

const headings = ["KEY", "STATE", "PROCESS", "ATTEMPTS", "ENQUEUED", "INSTANCE OR REASON"];
/** The maximum number of rows on a terminal. A pipe gets all rows. */
const shownOnTerminal = 200;

/** Lists starts, as a table on a terminal and as JSON Lines otherwise. Returns the exit code. */
export async function listStarts(flags: ListFlags, context: CommandContext): Promise<number> {
  const { terminal, settings, isJson } = context;
  await using outbox = await openExistingOutbox(settings);
  const isTable = terminal.host.stdout.isTTY === true && !isJson;
  const rows: OutboxStart[] = [];
  let count = 0;
  for await (const start of outbox.list({ state: flags.state, processName: flags.process })) {
    count += 1;
    if (!isTable) terminal.print(toLine(start));
    else if (rows.length < shownOnTerminal) rows.push(start);
    // The reader has closed the pipe.
    if (terminal.host.stdout.destroyed || terminal.host.stdout.writableEnded) break;
  }
  if (isTable) printTable(rows, count, context);
  return exitCode.done;
}

function printTable(rows: readonly OutboxStart[], count: number, { terminal }: CommandContext): void {
  if (count === 0) {
    terminal.say("No starts.");
    return;
  }
  const cells = rows.map((start) => {
    const { key, state, processName, attempts, enqueuedAt } = start;
    return [key, state, processName, String(attempts), enqueuedAt.replace(/\.\d+Z$/, "Z"), toDetail(start)];
  });
  terminal.printText(toTable(headings, cells, terminal.host.stdout.columns ?? 120));
  if (count > rows.length)
    terminal.say(`… and ${count - rows.length} more. To list all of them, use --json or a pipe.`);
}
