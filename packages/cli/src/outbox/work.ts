import { createFlowxClient } from "@flowx-start/client";
import type { Outbox, OutboxStart } from "@flowx-start/outbox";
import type { CommandContext } from "../manners/context.ts";
import { exitCode } from "../manners/exit-code.ts";
import { listenForStop } from "../manners/listen-for-stop.ts";
import { UsageError } from "../manners/usage-error.ts";
import { toClientOptions } from "../options/settings.ts";
import { openExistingOutbox } from "./open-existing-outbox.ts";
import { startHealthServer } from "./start-health-server.ts";
import { toDetail, toLine } from "./to-line.ts";

/** Flags of `outbox work`. */
export interface WorkFlags {
  readonly concurrency?: string;
  readonly rate?: string;
  readonly healthPort?: string;
  readonly untilEmpty?: boolean;
}

/** Sends queued starts until SIGTERM or Ctrl-C. Returns the exit code. */
export async function workOutbox(flags: WorkFlags, context: CommandContext): Promise<number> {
  const { terminal, settings } = context;
  const options = {
    concurrency: toNumber("--concurrency", flags.concurrency, 1, 1_000),
    perSecond: toNumber("--rate", flags.rate, 0.001, Number.MAX_SAFE_INTEGER),
    untilEmpty: flags.untilEmpty === true,
    timeoutMs: settings.timeoutMs,
  };
  const healthPort = toNumber("--health-port", flags.healthPort, 0, 65_535);
  const flowx = createFlowxClient(await toClientOptions(settings));
  using stop = listenForStop(terminal.host, () => terminal.say("Stopping after the starts in flight."));
  await using outbox = await openExistingOutbox(settings, flowx);
  tell(outbox, context);
  terminal.markSending();
  const worker = outbox.work({ ...options, signal: stop.first });
  await using health = healthPort === undefined ? undefined : await startHealthServer(healthPort, outbox, stop.first);
  if (health !== undefined) terminal.say(`Health: http://localhost:${health.port}/health`);
  terminal.say(
    options.untilEmpty ? "Working until the outbox is empty." : "Working. To stop, press Ctrl-C or send SIGTERM.",
  );
  await worker.stopped;
  // Orchestrators stop containers with SIGTERM and expect exit code 0.
  return stop.isCtrlC ? exitCode.interrupted : exitCode.done;
}

function tell(outbox: Outbox, { terminal, isJson }: CommandContext): void {
  const say = (mark: string, start: OutboxStart): void => {
    if (isJson) terminal.print(toLine(start));
    terminal.say(`${mark} ${JSON.stringify(start.key)} ${start.state} ${toDetail(start)}`.trimEnd());
  };
  outbox.on("settled", (start) => say(start.state === "started" ? "✓" : "✗", start));
  outbox.on("unknown", (start) => say("?", start));
  outbox.on("brake", ({ state, waitMs }) => {
    if (state === "closed") terminal.say("FlowX answers again.");
    else if (state === "open") {
      const seconds = Math.round((waitMs ?? 0) / 1000);
      terminal.say(`FlowX is failing. Sending is paused; the next attempt is in ${seconds} s.`);
    }
  });
  outbox.on("trouble", (error) => {
    terminal.say(`The database has a problem. The worker continues: ${error instanceof Error ? error.message : error}`);
  });
}

function toNumber(flag: string, text: string | undefined, min: number, max: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() !== "" && value >= min && value <= max) return value;
  throw new UsageError(`${flag} must be a number from ${min} to ${max}, but is "${text}".`);
}
