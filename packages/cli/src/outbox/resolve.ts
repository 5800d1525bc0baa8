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
  /** With `startAgain`, where they have left the outbox. */
  readonly values?: string;
}

/** Writes down what somebody found out about a start. Returns the exit code. */
export async function resolveStart(key: string, flags: ResolveFlags, context: CommandContext): Promise<number> {
  const { terminal, settings, isJson } = context;
  const { host } = terminal;
  const given = readDecision(flags);
  if (flags.values !== undefined && given !== "start-again") throw new UsageError("--values needs --start-again.");
  const initialValues = flags.values === undefined ? undefined : await readValues(flags.values, host.stdin);
  const canAsk = host.stdin.isTTY === true && host.stderr.isTTY === true;
  if (given === undefined && !canAsk) {
    throw new UsageError(
      "What was found out? Give --started UUID, --not-started or --start-again; on a terminal the question is asked.",
    );
  }
  await using outbox = await openExistingOutbox(settings);
  const start = await outbox.get(key);
  if (start === undefined) throw new UsageError(`There is no start with the key ${JSON.stringify(key)}.`);
  const decision = given ?? (await ask(start, terminal));
  if (decision === undefined) {
    terminal.say("Nothing was decided.");
    return exitCode.interrupted;
  }
  const decided = await outbox.resolve(key, decision, initialValues && { initialValues }).catch((error: unknown) => {
    throw toOwnMessage(error, key);
  });
  if (isJson || terminal.host.stdout.isTTY !== true) terminal.print(toLine(decided));
  terminal.say(`${JSON.stringify(key)} is ${decided.state} now.`);
  if (decided.state === "queued") {
    terminal.say(`\`${toCommand(["outbox", "work"], settings)}\` sends it, or the command that enqueued it.`);
  }
  return exitCode.done;
}

/** The outbox names its own option, which has another name here. */
function toOwnMessage(error: unknown, key: string): unknown {
  if (!(error instanceof Error) || !error.message.includes("options.initialValues")) return error;
  return new UsageError(
    `${JSON.stringify(key)} has no initial values any more: give the same ones again, with --values JSON, @file, or -.`,
  );
}

function readDecision({ started, notStarted, startAgain }: ResolveFlags): Decision | undefined {
  const given = [started, notStarted, startAgain].filter((flag) => flag !== undefined);
  if (given.length > 1) throw new UsageError("Give one of --started UUID, --not-started and --start-again.");
  if (started !== undefined) {
    if (/^[^\s-]\S*$/.test(started)) return { started };
    throw new UsageError(`--started needs the uuid of the instance, and got "${started}".`);
  }
  if (notStarted === true) return "not-started";
  return startAgain === true ? "start-again" : undefined;
}

/** Returns `undefined` if nothing is to be decided. */
async function ask(start: OutboxStart, terminal: Terminal): Promise<Decision | undefined> {
  const streams = { input: terminal.host.stdin, output: terminal.host.stderr };
  terminal.say(describeStart(start));
  const found = await select({
    message: "What did you find in FlowX?",
    options: [
      { value: "started" as const, label: "An instance with this correlation id" },
      { value: "not-started" as const, label: "Certainly none, and it is not needed any more" },
      {
        value: "start-again" as const,
        label: "Certainly none, and it is still needed: start it again",
        hint: "a second instance, if the first request had worked",
      },
      { value: "nothing" as const, label: "Nothing certain: decide later" },
    ],
    ...streams,
  });
  if (isCancel(found) || found === "nothing") return undefined;
  if (found !== "started") return found;
  const uuid = await text({
    message: "Its uuid?",
    validate: (value) => (/^\s*[^\s-]\S*\s*$/.test(value ?? "") ? undefined : "Copy the uuid of the instance."),
    ...streams,
  });
  return isCancel(uuid) ? undefined : { started: uuid.trim() };
}
