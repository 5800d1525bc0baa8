import type { CommandContext } from "../manners/context.ts";
import { exitCode } from "../manners/exit-code.ts";
import { UsageError } from "../manners/usage-error.ts";
import { openExistingOutbox } from "./open-existing-outbox.ts";

/** Flags of `outbox purge`. */
export interface PurgeFlags {
  readonly settledBefore: string;
  readonly forgetKeys?: boolean;
}

const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Removes the values of starts that were settled long ago, or deletes the starts. Returns the exit code. */
export async function purgeStarts(flags: PurgeFlags, { terminal, settings }: CommandContext): Promise<number> {
  const settledBeforeMs = toDurationMs(flags.settledBefore);
  await using outbox = await openExistingOutbox(settings);
  const purged = await outbox.purge({ settledBeforeMs, forgetKeys: flags.forgetKeys === true });
  terminal.print({ purged });
  return exitCode.done;
}

/**
 * Parses a duration such as `30d`.
 *
 * @throws {@link UsageError} if the text is not a duration.
 */
export function toDurationMs(text: string): number {
  const [, amount = "", unit = ""] = /^(\d+(?:\.\d+)?)([smhd])$/.exec(text) ?? [];
  const factor = units[unit];
  if (factor !== undefined) return Number(amount) * factor;
  throw new UsageError(`--settled-before must be a duration such as 30d, 12h, 15m or 60s, but is "${text}".`);
}
