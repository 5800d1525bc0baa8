import type { AnyProcesses } from "@flowx-start/client";
import type { Outbox } from "@flowx-start/outbox";
import type { BatchOptions } from "./batch-options.ts";
import type { CheckedRows } from "./check-rows.ts";
import type { Outstanding } from "./outstanding.ts";
import { firstRefusals } from "./refusal-guard.ts";
import type { SendEnd } from "./send-rows.ts";
import type { Tally } from "./tally.ts";
import { toCount } from "./to-progress-line.ts";

/** Says what the first reading has found, where nothing is sent. */
export function toCheckSentences(
  { rows, started, notStarted, unknown, queued, notSent }: Tally,
  { bad, unreadable }: Pick<CheckedRows, "bad" | "unreadable">,
  { dryRun, skipInvalid }: Pick<BatchOptions, "dryRun" | "skipInvalid">,
  hasOutbox: boolean,
): string[] {
  const sentences: string[] = [];
  if (unreadable !== undefined) sentences.push("The file cannot be read to its end. Nothing was sent.");
  else if (bad > 0 && !skipInvalid) {
    const advice = "Correct them, or leave them out with --skip-invalid.";
    sentences.push(`${toCount(bad)} of ${toRows(rows)} cannot be started. Nothing was sent. ${advice}`);
  } else if (dryRun) {
    const skipped = bad === 0 ? "" : `, ${toCount(bad)} would be left out`;
    sentences.push(`${toRows(rows)} checked, nothing was sent. ${toCount(notSent)} would be started${skipped}.`);
    if (!hasOutbox) sentences.push("The outbox was not looked at: there is none yet, or another process has it.");
  }
  const known = started + notStarted + unknown + queued;
  if (known > 0) {
    sentences.push(
      `The outbox knows ${toCount(known)} of them already: ${toCount(started)} started, ${toCount(notStarted)} not started, ${toCount(unknown)} unknown, ${toCount(queued)} queued.`,
    );
  }
  return sentences;
}

/** Says how a batch has ended, and what to do now. */
export function toEndSentences(tally: Tally, end: SendEnd, outboxFlag: string): string[] {
  const { rows, started, startedBefore, notStarted, unknown, queued, invalid, notSent } = tally;
  const before = startedBefore === 0 ? "" : ` (${toCount(startedBefore)} of them by an earlier run)`;
  const parts = [
    `${toCount(started)} started${before}`,
    `${toCount(notStarted)} not started`,
    `${toCount(unknown)} unknown`,
    ...(invalid === 0 ? [] : [`${toCount(invalid)} left out`]),
    ...(notSent === 0 ? [] : [`${toCount(notSent)} not sent`]),
    ...(queued === 0 ? [] : [`${toCount(queued)} still in the outbox`]),
  ];
  const sentences = [`${toRows(rows)}: ${parts.join(", ")}.`];
  if (end === "file-changed") {
    sentences.push("The file has changed while it was read, so the rest was not sent. Run the command again.");
  } else if (typeof end === "object" && "failed" in end) {
    sentences.push(`The outbox failed, so the rest was not sent: ${end.failed} Run the same command again to go on.`);
  } else if (typeof end === "object" && end.refused.kind === "access") {
    sentences.push(
      `The token, or the credentials for it, are refused, so the rest was not sent: ${end.refused.reason} Run flowx-start doctor, then the same command again.`,
    );
  } else if (typeof end === "object") {
    sentences.push(
      `The first ${firstRefusals} starts were all refused, so the rest was not sent. The last answer was: ${end.refused.reason} To send the rest all the same, add --keep-going.`,
    );
  } else if (end === "stopped" && notSent + queued > 0) {
    sentences.push("Stopped. The same command again goes on from here.");
  }
  if (unknown > 0) {
    sentences.push(
      `Unknown ones may have been started. Look each one up in FlowX before you start it again: flowx-start outbox list --state unknown${outboxFlag}`,
    );
  }
  if (notStarted > 0) {
    sentences.push(
      `Why some were not started: flowx-start outbox list --state not-started${outboxFlag}`,
      "To try them again, add --retry-not-started to the same command.",
    );
  }
  return sentences;
}

const shownKeys = 20;
const patienceMs = 2_000;

/** What a batch leaves behind that ends at once. */
export interface StoppedNow {
  readonly sentence: string;
  /** Something was on its way, or that could not be told. */
  readonly isUnknown: boolean;
}

/** Says what a batch leaves behind that ends at once: whatever was on its way is unknown. */
export async function toStoppedNow(
  outbox: Pick<Outbox<AnyProcesses>, "list"> | undefined,
  outstanding: Outstanding | undefined,
  outboxFlag: string,
): Promise<StoppedNow> {
  const nothing = { sentence: "Stopped at once. Nothing was on its way.", isUnknown: false };
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
      ? "Some starts may have been on their way: they are unknown now"
      : `${keys.length === 1 ? "1 start was on its way and is" : `${keys.length} starts were on their way and are`} unknown now: ${list?.join(", ")}${more}`;
  return {
    sentence: `Stopped at once. ${what}. Look each one up before you start it again: flowx-start outbox list --state unknown${outboxFlag}`,
    isUnknown: true,
  };
}

function after(ms: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), ms);
  });
}

const toRows = (rows: number): string => (rows === 1 ? "1 row" : `${toCount(rows)} rows`);
