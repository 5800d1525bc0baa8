import { isCancel, select, text } from "@clack/prompts";
import type { Decision, OutboxStart } from "@flowx-start/outbox";
import type { CommandContext } from "../manners/context.ts";
import { exitCode } from "../manners/exit-code.ts";
import type { Terminal } from "../manners/terminal.ts";
import { toCommand } from "../manners/to-command.ts";
import { UsageError } from "../manners/usage-error.ts";
import { readValues } from "../start/read-values.ts";
import { openExistingOutbox } from "./open-existing-outbox.ts";
import { describeStart } from "./show.ts";
import { toLine } from "./to-line.ts";

/** Flags of `outbox resolve`. */
export interface ResolveFlags {
  readonly started?: string;
  readonly notStarted?: boolean;
  readonly startAgain?: boolean;
  /** The initial values for `startAgain`, if the outbox no longer has them. */
  readonly values?: string;
}

/** Records the outcome of a start. Returns the exit code. */
export async function resolveStart(key: string, flags: ResolveFlags, context: CommandContext): Promise<number> {
  const { terminal, settings, isJson } = context;
  const { host } = terminal;
  const given = readDecision(flags);
  if (flags.values !== undefined && given !== "start-again") throw new UsageError("--values requires --start-again.");
  const initialValues = flags.values === undefined ? undefined : await readValues(flags.values, host.stdin);
  const canAsk = host.stdin.isTTY === true && host.stderr.isTTY === true;
  if (given === undefined && !canAsk) {
    throw new UsageError(
      "The outcome is missing. Pass --started UUID, --not-started or --start-again, or run the command on a terminal.",
    );
  }
  await using outbox = await openExistingOutbox(settings);
  const start = await outbox.get(key);
  if (start === undefined) throw new UsageError(`There is no start with the key ${JSON.stringify(key)}.`);
  const decision = given ?? (await ask(start, terminal));
  if (decision === undefined) {
    terminal.say("Nothing was recorded.");
    return exitCode.interrupted;
  }
  const decided = await outbox.resolve(key, decision, initialValues && { initialValues }).catch((error: unknown) => {
    throw toOwnMessage(error, key);
  });
  if (isJson || terminal.host.stdout.isTTY !== true) terminal.print(toLine(decided));
  terminal.say(`${JSON.stringify(key)} is now ${decided.state}.`);
  if (decided.state === "queued") {
    terminal.say(`To send it, run \`${toCommand(["outbox", "work"], settings)}\` or the command that enqueued it.`);
  }
  return exitCode.done;
}

/** Replaces the outbox's message about its own option, which is a flag here. */
function toOwnMessage(error: unknown, key: string): unknown {
  if (!(error instanceof Error) || !error.message.includes("options.initialValues")) return error;
  return new UsageError(
    `The outbox no longer has the initial values of ${JSON.stringify(key)}. Pass the same values with --values JSON, @file or -.`,
  );
}

function readDecision({ started, notStarted, startAgain }: ResolveFlags): Decision | undefined {
  const given = [started, notStarted, startAgain].filter((flag) => flag !== undefined);
  if (given.length > 1) throw new UsageError("Pass only one of --started UUID, --not-started and --start-again.");
  if (started !== undefined) {
    if (/^[^\s-]\S*$/.test(started)) return { started };
    throw new UsageError(`--started must be the uuid of the instance, but is "${started}".`);
  }
  if (notStarted === true) return "not-started";
  return startAgain === true ? "start-again" : undefined;
}

/** Asks the user for the outcome. Returns `undefined` if the user does not decide. */
async function ask(start: OutboxStart, terminal: Terminal): Promise<Decision | undefined> {
  const streams = { input: terminal.host.stdin, output: terminal.host.stderr };
  terminal.say(describeStart(start));
  const found = await select({
    message: "What did you find in FlowX?",
    options: [
      { value: "started" as const, label: "An instance with this correlation ID" },
      { value: "not-started" as const, label: "Certainly no instance, and none is needed any more" },
      {
        value: "start-again" as const,
        label: "Certainly no instance, but one is still needed: start it again",
        hint: "creates a second instance if the first request did succeed",
      },
      { value: "nothing" as const, label: "Not sure: decide later" },
    ],
    ...streams,
  });
  if (isCancel(found) || found === "nothing") return undefined;
  if (found !== "started") return found;
  const uuid = await text({
    message: "What is the uuid of the instance?",
    validate: (value) => (/^\s*[^\s-]\S*\s*$/.test(value ?? "") ? undefined : "Enter the uuid of the instance."),
    ...streams,
  });
  return isCancel(uuid) ? undefined : { started: uuid.trim() };
}
