import { createFlowxClient } from "@flowx-start/client";
import type { Outbox, OutboxStart } from "@flowx-start/outbox";
import type { CommandContext } from "../manners/context.ts";
import { exitCode } from "../manners/exit-code.ts";
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

/** Sends what is queued until SIGTERM or Ctrl-C. Returns the exit code. */
export async function workOutbox(flags: WorkFlags, context: CommandContext): Promise<number> {
  const { terminal, settings } = context;
  const { host } = terminal;
  const options = {
    concurrency: toNumber("--concurrency", flags.concurrency, 1, 1_000),
    perSecond: toNumber("--rate", flags.rate, 0.001, Number.MAX_SAFE_INTEGER),
    untilEmpty: flags.untilEmpty === true,
    timeoutMs: settings.timeoutMs,
  };
  const healthPort = toNumber("--health-port", flags.healthPort, 0, 65_535);
  const flowx = createFlowxClient(await toClientOptions(settings));
  const stopping = new AbortController();
  let code: number = exitCode.done;
  const stop = (name: NodeJS.Signals): void => {
    if (stopping.signal.aborted) return;
    // An orchestrator asks with SIGTERM, and takes 0 for a clean end.
    if (name === "SIGINT") code = exitCode.interrupted;
    terminal.say("Stopping: what is on its way is finished first.");
    stopping.abort();
  };
  for (const name of ["SIGINT", "SIGTERM"] as const) host.on(name, stop);
  try {
    await using outbox = await openExistingOutbox(settings, flowx);
    tell(outbox, context);
    terminal.markSending();
    const worker = outbox.work({ ...options, signal: stopping.signal });
    await using health =
      healthPort === undefined ? undefined : await startHealthServer(healthPort, outbox, stopping.signal);
    if (health !== undefined) terminal.say(`Health: http://localhost:${health.port}/health`);
    terminal.say(options.untilEmpty ? "Working until the outbox is empty." : "Working. SIGTERM or Ctrl-C stops.");
    await worker.stopped;
    return code;
  } finally {
    for (const name of ["SIGINT", "SIGTERM"] as const) host.off(name, stop);
  }
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
      terminal.say(`FlowX does not answer: nothing is sent. Looking again in ${seconds} s.`);
    }
  });
  outbox.on("trouble", (error) => {
    terminal.say(
      `The database had a problem, and the worker goes on: ${error instanceof Error ? error.message : error}`,
    );
  });
}

function toNumber(flag: string, text: string | undefined, min: number, max: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() !== "" && value >= min && value <= max) return value;
  throw new UsageError(`${flag} must be a number from ${min} to ${max}, but is "${text}".`);
}
