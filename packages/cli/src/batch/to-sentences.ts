import type { AnyProcesses } from "@flowx-start/client";
import type { Outbox } from "@flowx-start/outbox";
import type { BatchOptions } from "./batch-options.ts";
import type { CheckedRows } from "./check-rows.ts";
import type { Outstanding } from "./outstanding.ts";
import { firstRefusals } from "./refusal-guard.ts";
import type { SendEnd } from "./send-rows.ts";
import type { Tally } from "./tally.ts";
import { toCount } from "./to-progress-line.ts";

/** Returns the result of the check as sentences, if nothing is sent. */
export function toCheckSentences(
  { rows, started, notStarted, unknown, queued, notSent }: Tally,
  { bad, unreadable }: Pick<CheckedRows, "bad" | "unreadable">,
  { dryRun, skipInvalid }: Pick<BatchOptions, "dryRun" | "skipInvalid">,
  hasOutbox: boolean,
): string[] {
  const sentences: string[] = [];
  if (unreadable !== undefined) sentences.push("The file cannot be read completely. Nothing was sent.");
  else if (bad > 0 && !skipInvalid) {
    const advice = "Correct them, or skip them with --skip-invalid.";
    sentences.push(`${toCount(bad)} of ${toRows(rows)} cannot be started. Nothing was sent. ${advice}`);
  } else if (dryRun) {
    const skipped = bad === 0 ? "" : `, ${toCount(bad)} would be skipped`;
    sentences.push(`${toRows(rows)} checked. Nothing was sent. ${toCount(notSent)} would be started${skipped}.`);
    if (!hasOutbox)
      sentences.push("The outbox was not checked, because it does not exist yet or another process has it open.");
  }
  const known = started + notStarted + unknown + queued;
  if (known > 0) {
    sentences.push(
      `${toCount(known)} of them are already in the outbox: ${toCount(started)} started, ${toCount(notStarted)} not started, ${toCount(unknown)} unknown, ${toCount(queued)} queued.`,
    );
  }
  return sentences;
}

/** Returns the result of a batch and what to do next as sentences. */
export function toEndSentences(tally: Tally, end: SendEnd, outboxFlag: string): string[] {
  const { rows, started, startedBefore, notStarted, unknown, queued, invalid, notSent } = tally;
  const before = startedBefore === 0 ? "" : ` (${toCount(startedBefore)} of them by an earlier run)`;
  const parts = [
    `${toCount(started)} started${before}`,
    `${toCount(notStarted)} not started`,
    `${toCount(unknown)} unknown`,
    ...(invalid === 0 ? [] : [`${toCount(invalid)} skipped`]),
    ...(notSent === 0 ? [] : [`${toCount(notSent)} not sent`]),
    ...(queued === 0 ? [] : [`${toCount(queued)} still in the outbox`]),
  ];
  const sentences = [`${toRows(rows)}: ${parts.join(", ")}.`];
  if (end === "file-changed") {
    sentences.push("The file changed while it was read, so the remaining rows were not sent. Run the command again.");
  } else if (typeof end === "object" && "failed" in end) {
    sentences.push(
      `The outbox failed, so the remaining rows were not sent. To continue, run the same command again. The error was: ${end.failed}`,
    );
  } else if (typeof end === "object" && end.refused.kind === "access") {
    sentences.push(
      `The token or the credentials were rejected, so the remaining rows were not sent. Run flowx-start doctor, then run the same command again. The last answer was: ${end.refused.reason}`,
    );
  } else if (typeof end === "object") {
    sentences.push(
      `The first ${firstRefusals} starts were all rejected, so the remaining rows were not sent. To send them anyway, add --keep-going. The last answer was: ${end.refused.reason}`,
    );
  } else if (end === "stopped" && notSent + queued > 0) {
    sentences.push("Stopped. To continue, run the same command again.");
  }
  if (unknown > 0) {
    sentences.push(
      `Unknown starts may be running. Search FlowX for each one before you start it again: flowx-start outbox list --state unknown${outboxFlag}`,
    );
  }
  if (notStarted > 0) {
    sentences.push(
      `To see why some were not started: flowx-start outbox list --state not-started${outboxFlag}`,
      "To retry them, run the same command with --retry-not-started.",
    );
  }
  return sentences;
}

const shownKeys = 20;
const patienceMs = 2_000;

/** The state of a batch that stopped immediately. */
export interface StoppedNow {
  readonly sentence: string;
  /** True if starts were in flight, or if that could not be determined. */
  readonly isUnknown: boolean;
}

/** Lists the starts in flight of a batch that stops immediately. Their outcome is unknown. */
export async function toStoppedNow(
  outbox: Pick<Outbox<AnyProcesses>, "list"> | undefined,
  outstanding: Outstanding | undefined,
  outboxFlag: string,
): Promise<StoppedNow> {
  const nothing = { sentence: "Stopped immediately. No starts were in flight.", isUnknown: false };
  if (outbox === undefined || outstanding === undefined || outstanding.size === 0) return nothing;
  const find = async (): Promise<string[]> => {
    const keys: string[] = [];
    for await (const { key } of outbox.list({ keys: outstanding.keys(), state: "sending" })) keys.push(key);
    return keys;
  };
  const keys = await Promise.race([find().catch(() => undefined), after(patienceMs)]);
  if (keys?.length === 0) return nothing;
  const more = keys !== undefined && keys.length > shownKeys ? ` and ${keys.length - shownKeys} more` : "";
  const list = keys?.slice(0, shownKeys).map((key) => JSON.stringify(key));
  const what =
    keys === undefined
      ? "Some starts may have been in flight; their outcome is unknown"
      : `${keys.length === 1 ? "1 start was in flight; its outcome" : `${keys.length} starts were in flight; their outcome`} is unknown: ${list?.join(", ")}${more}`;
  return {
    sentence: `Stopped immediately. ${what}. Search FlowX for each one before you start it again: flowx-start outbox list --state unknown${outboxFlag}`,
    isUnknown: true,
  };
}

function after(ms: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), ms);
  });
}

const toRows = (rows: number): string => (rows === 1 ? "1 row" : `${toCount(rows)} rows`);
