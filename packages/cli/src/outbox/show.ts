import type { OutboxStart } from "@flowx-start/outbox";
import type { CommandContext } from "../manners/context.ts";
import { exitCode } from "../manners/exit-code.ts";
import { toVisible } from "../manners/to-visible.ts";
import { UsageError } from "../manners/usage-error.ts";
import { openExistingOutbox } from "./open-existing-outbox.ts";
import { toLine } from "./to-line.ts";

/** Shows one start. Returns the exit code. */
export async function showStart(key: string, { terminal, settings, isJson }: CommandContext): Promise<number> {
  await using outbox = await openExistingOutbox(settings);
  const start = await outbox.get(key);
  if (start === undefined) throw new UsageError(`There is no start with the key ${JSON.stringify(key)}.`);
  if (isJson || terminal.host.stdout.isTTY !== true) terminal.print(toLine(start));
  else terminal.printText(describeStart(start));
  return exitCode.done;
}

/** Formats a start as lines of text. */
export function describeStart(start: OutboxStart): string {
  return Object.entries(toLine(start))
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => {
      const text = name === "error" ? (value as { message?: unknown }).message : value;
      return `${name.padEnd(14)}${toVisible(typeof text === "string" ? text : JSON.stringify(text), 1_000)}`;
    })
    .join("\n");
}
