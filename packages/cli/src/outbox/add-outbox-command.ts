import { type Command, Option } from "commander";
import { createContext } from "../manners/context.ts";
import type { Terminal } from "../manners/terminal.ts";
import { addFlowxOptions, addGeneralOptions, addOutboxOption, type CommonFlags } from "../options/common-options.ts";
import type { ListFlags } from "./list.ts";
import type { PurgeFlags } from "./purge.ts";
import type { ResolveFlags } from "./resolve.ts";
import type { WorkFlags } from "./work.ts";

const startStates = ["queued", "sending", "started", "not-started", "unknown"];
const examples: Readonly<Record<string, string>> = {
  outbox: `
Examples:
  $ flowx-start outbox list --state unknown
  $ flowx-start outbox resolve order-4711
  $ FLOWX_OUTBOX=postgres://db.internal/orders flowx-start outbox work --health-port 8080`,
  list: `
Examples:
  $ flowx-start outbox list
  $ flowx-start outbox list --state unknown --json | jq -r '[.key, .correlationId, .requestId, .claimedAt] | @tsv'`,
  show: `
Example:
  $ flowx-start outbox show order-4711`,
  resolve: `
Examples:
  $ flowx-start outbox resolve order-4711
  $ flowx-start outbox resolve order-4711 --started 2bf5d362-e519-4e5d-b246-875534264768
  $ flowx-start outbox resolve order-4711 --start-again --values @values.json`,
  work: `
Examples:
  $ flowx-start outbox work --outbox postgres://db.internal/orders --concurrency 20 --rate 50 --health-port 8080
  $ flowx-start outbox work --until-empty`,
  stats: `
Example:
  $ flowx-start outbox stats --json | jq .unknown`,
  purge: `
Examples:
  $ flowx-start outbox purge --settled-before 30d
  $ flowx-start outbox purge --settled-before 365d --forget-keys`,
};

/** Adds the command `outbox` and what is below it. */
export function addOutboxCommand(program: Command, terminal: Terminal, end: (code: number) => void): void {
  const outbox = program
    .command("outbox")
    .summary("what waits, what is unknown, and who decides")
    .description("Shows and works the outbox: starts that are written down before they are sent.")
    .helpCommand(false)
    .addHelpText("after", examples["outbox"] ?? "");
  const add = (name: string, summary: string): Command =>
    addOutboxOption(addGeneralOptions(outbox.command(name).summary(summary).description(`${summary}.`))).addHelpText(
      "after",
      examples[name] ?? "",
    );
  add("list", "List starts: a table on a terminal, JSON Lines elsewhere")
    .addOption(new Option("--state <state>", "only starts in this state").choices(startStates))
    .option("--process <name>", "only starts of this process")
    .action(async (flags: ListFlags & CommonFlags) => {
      const { listStarts } = await import("./list.ts");
      end(await listStarts(flags, createContext(terminal, flags)));
    });
  add("show", "Show one start")
    .argument("<key>", "its key")
    .action(async (key: string, flags: CommonFlags) => {
      const { showStart } = await import("./show.ts");
      end(await showStart(key, createContext(terminal, flags)));
    });
  add("resolve", "Write down what you found out about an unknown start")
    .argument("<key>", "its key")
    .option("--started <uuid>", "the instance that you found in FlowX")
    .option("--not-started", "there is certainly none, and it is not needed any more")
    .option(
      "--start-again",
      "there is certainly none: send it again. A second instance, if the first request had worked",
    )
    .option("--values <json>", "with --start-again, where they have left the outbox: JSON, @file, or - for stdin")
    .action(async (key: string, flags: ResolveFlags & CommonFlags) => {
      const { resolveStart } = await import("./resolve.ts");
      end(await resolveStart(key, flags, createContext(terminal, flags)));
    });
  addFlowxOptions(add("work", "Send what is queued, until SIGTERM or Ctrl-C"))
    .option("--concurrency <n>", "the most starts on the way at once (default: 10)")
    .option("--rate <n>", "the most starts a second")
    .option("--until-empty", "stop when nothing is queued any more")
    .option("--health-port <port>", "answer GET /health there, for a container; 0 for a free port")
    .action(async (flags: WorkFlags & CommonFlags) => {
      const { workOutbox } = await import("./work.ts");
      end(await workOutbox(flags, createContext(terminal, flags)));
    });
  add("stats", "Count starts by state").action(async (flags: CommonFlags) => {
    const { countStarts } = await import("./stats.ts");
    end(await countStarts(createContext(terminal, flags)));
  });
  add("purge", "Remove personal data of starts that were settled long ago")
    .requiredOption("--settled-before <age>", "those settled at least so long ago: 30d, 12h")
    .option("--forget-keys", "delete them whole: the same key is a new start then")
    .action(async (flags: PurgeFlags & CommonFlags) => {
      const { purgeStarts } = await import("./purge.ts");
      end(await purgeStarts(flags, createContext(terminal, flags)));
    });
}
