import type { Readable } from "node:stream";
import type { AnyProcesses, FlowxClient } from "@flowx-start/client";
import { checkStarts, type Outbox } from "@flowx-start/outbox";
import { listenForStop } from "../manners/listen-for-stop.ts";
import type { BatchOptions } from "./batch-options.ts";
import { type CheckedRows, checkRows } from "./check-rows.ts";
import { type Judgement, type PlacedRow, withPlaces } from "./judge-rows.ts";
import { createOutboxNotices } from "./outbox-notices.ts";
import type { Outstanding } from "./outstanding.ts";
import { createProgressDisplay, type DisplayStream, type ProgressDisplay } from "./progress-display.ts";
import { createRateMeter } from "./rate-meter.ts";
import { openSource, type Source } from "./rows/open-source.ts";
import { inBatches, type RowFormat, readRows, toFormat } from "./rows/read-rows.ts";
import { type SendEnd, sendRows } from "./send-rows.ts";
import { surveyRows } from "./survey-rows.ts";
import { createTally, type Tally, toExitCode } from "./tally.ts";
import { toDone } from "./to-progress-line.ts";
import { toCheckSentences, toEndSentences, toStoppedNow } from "./to-sentences.ts";
import { openReport, type Report } from "./write-report.ts";

/** The environment of a batch. */
export interface BatchContext {
  readonly client: FlowxClient<AnyProcesses>;
  /** Opens the outbox. With `onlyIfThere`, returns `undefined` if it does not exist or another process has it open. */
  readonly openOutbox: (onlyIfThere: boolean) => Promise<Outbox<AnyProcesses> | undefined>;
  readonly signals: Pick<NodeJS.Process, "on" | "off">;
  readonly stdin: Readable & { isTTY?: boolean };
  readonly stderr: DisplayStream;
  /** Writes a line to stderr. */
  readonly say: (line: string) => void;
  /** The arguments that select the outbox in other commands, with a leading space; empty for the default. */
  readonly outboxFlag: string;
  /** Called before the first start is sent. From then on, a crash makes the outcome unknown. */
  readonly onSending: () => void;
  /** Writes the result to stdout. */
  readonly print: (result: object) => void;
  /** Exits the program immediately. */
  readonly exit: (code: number) => void;
}

const rowsAtOnce = 250;

/** The opened resources of a batch. */
interface Opened {
  readonly source: Source;
  readonly batches: () => AsyncIterable<PlacedRow[]>;
  readonly outbox: Outbox<AnyProcesses> | undefined;
  readonly report: Report | undefined;
  readonly judgement: Omit<Judgement, "duplicates">;
}

/**
 * Starts a process per row of a file. Calling it again continues where the previous run ended, even after a crash.
 *
 * @returns The exit code.
 * @throws `BatchFileError` if a file cannot be read or written, and other errors that prevent sending. In both cases
 * nothing was sent.
 */
export async function runBatch(options: BatchOptions, context: BatchContext): Promise<number> {
  const display = createProgressDisplay(context.stderr, context.say);
  const state: { outbox?: Outbox<AnyProcesses>; outstanding?: Outstanding } = {};
  using stop = listenForStop(
    context.signals,
    (isCtrlC) => display.say(state.outstanding === undefined ? "Stopping." : toStopping(isCtrlC)),
    () => {
      display.end();
      void toStoppedNow(state.outbox, state.outstanding, context.outboxFlag).then(({ sentence, isUnknown }) => {
        display.say(sentence);
        // Queued rows were not withdrawn, so another worker may still send them.
        const mayBeSent = isUnknown || state.outstanding !== undefined;
        context.exit(stop.isCtrlC ? 130 : mayBeSent ? 3 : 1);
      });
    },
  );
  /** Cleanup steps. They always run, in reverse order. */
  const undo: (() => PromiseLike<void>)[] = [];
  try {
    const opened = await open(options, context, undo, stop.first);
    if (opened.outbox !== undefined) state.outbox = opened.outbox;
    const checked = await check(opened, display, stop.first, context.stderr.isTTY === true);
    const isFine = checked.unreadable === undefined && (checked.bad === 0 || options.skipInvalid);
    const judgement = { ...opened.judgement, duplicates: checked.duplicates };
    const survey = (report: Report | undefined): Promise<Tally> =>
      surveyRows(opened.batches(), checked.rows, judgement, report);
    if (!isFine || options.dryRun || opened.outbox === undefined) {
      const tally = await survey(opened.report);
      display.end();
      for (const sentence of toCheckSentences(tally, checked, options, opened.outbox !== undefined))
        display.say(sentence);
      context.print(tally);
      return isFine ? (checked.bad > 0 ? 1 : 0) : 2;
    }
    context.onSending();
    const { end, tally } = await send(options, opened, checked, display, stop.first, (outstanding) => {
      state.outstanding = outstanding;
    });
    if (opened.report !== undefined) {
      await survey(opened.report).catch((error: unknown) => {
        display.say(`The report is incomplete: ${error instanceof Error ? error.message : error}`);
      });
    }
    display.end();
    for (const sentence of toEndSentences(tally, end, context.outboxFlag)) display.say(sentence);
    context.print(tally);
    if (end === "stopped" && stop.isCtrlC) return 130;
    const isMistake = typeof end === "object" && "refused" in end && end.refused.kind === "access";
    // If access was rejected and nothing was started, the configuration is wrong.
    return isMistake && tally.started === tally.startedBefore && tally.unknown === 0 ? 2 : toExitCode(tally);
  } catch (error) {
    if (stop.first.aborted && state.outstanding === undefined) {
      display.say("Stopped. Nothing was sent.");
      return stop.isCtrlC ? 130 : 1;
    }
    throw error;
  } finally {
    display.end();
    for (const step of undo.reverse()) await step().then(undefined, () => undefined);
  }
}

function toStopping(isCtrlC: boolean): string {
  const limit = isCtrlC ? "Press Ctrl-C again to stop immediately." : "This takes at most 8 s.";
  return `Stopping after the starts in flight. ${limit}`;
}

async function open(
  options: BatchOptions,
  context: BatchContext,
  undo: (() => PromiseLike<void>)[],
  signal: AbortSignal,
): Promise<Opened> {
  const { processName, keyField, dryRun, reportPath } = options;
  const { client } = context;
  // Check the process name and the client once, because a mistake there would make every row invalid.
  for await (const { problem } of checkStarts([{ key: "check", processName, initialValues: {} }], { client })) {
    if (problem !== undefined) throw problem;
  }
  const source = await openSource(options.path, context.stdin, signal);
  undo.push(() => source[Symbol.asyncDispose]());
  const format: RowFormat = {
    format: toFormat(source, options.format),
    delimiter: options.delimiter ?? (source.name.toLowerCase().endsWith(".tsv") ? "\t" : ","),
    types: options.types,
    keyField,
  };
  const report = reportPath === undefined ? undefined : await openReport(reportPath);
  if (report !== undefined) undo.push(() => report.discard());
  const outbox = await context.openOutbox(dryRun);
  if (outbox !== undefined) undo.push(() => outbox.close());
  const check: Judgement["check"] = (starts) => outbox?.check(starts) ?? checkStarts(starts, { client });
  return {
    source,
    batches: () => inBatches(withPlaces(readRows(source, format)), rowsAtOnce),
    outbox,
    report,
    judgement: { processName, keyField, check, mayReplace: options.retryNotStarted },
  };
}

const shownOnTerminal = 100;

async function check(
  { batches, judgement }: Opened,
  display: ProgressDisplay,
  signal: AbortSignal,
  isTerminal: boolean,
): Promise<CheckedRows> {
  let shown = 0;
  let rows = 0;
  display.checking(() => rows);
  const checked = await checkRows({
    batches: batches(),
    judgement,
    onBad: (line, message) => {
      shown += 1;
      if (!isTerminal || shown <= shownOnTerminal) display.say(`line ${line}: ${message}`);
    },
    onProgress: (count) => {
      rows = count;
    },
    signal,
  });
  if (checked.unreadable !== undefined) display.say(checked.unreadable.message);
  if (isTerminal && shown > shownOnTerminal) {
    display.say(`… and ${shown - shownOnTerminal} more. To see all of them, use --report FILE or 2>FILE.`);
  }
  return checked;
}

async function send(
  options: BatchOptions,
  { source, batches, outbox, judgement }: Opened,
  checked: CheckedRows,
  display: ProgressDisplay,
  signal: AbortSignal,
  onOutstanding: (outstanding: Outstanding) => void,
): Promise<{ end: SendEnd; tally: Tally }> {
  if (outbox === undefined) throw new Error("A batch is sent through an outbox.");
  const tally = createTally(checked.rows);
  const meter = createRateMeter();
  const notices = createOutboxNotices(outbox, display.say);
  display.sending(() => {
    meter.at(toDone(tally) - tally.invalid - tally.startedBefore);
    return { tally, perSecond: meter.perSecond, holdUp: notices.holdUp };
  });
  const { concurrency, rate, timeoutMs } = options;
  try {
    const end = await sendRows({
      outbox,
      batches: batches(),
      judgement: { ...judgement, duplicates: checked.duplicates },
      work: { concurrency, perSecond: rate, timeoutMs },
      retryNotStarted: options.retryNotStarted,
      keepGoing: options.keepGoing,
      tally,
      signal,
      hasChanged: () => source.hasChanged(),
      onOutstanding,
      say: display.say,
    });
    return { end, tally };
  } finally {
    notices.stop();
    display.end();
  }
}
