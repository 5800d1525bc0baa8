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

/** Adds the command `outbox` and its subcommands. */
export function addOutboxCommand(program: Command, terminal: Terminal, end: (code: number) => void): void {
  const outbox = program
    .command("outbox")
    .summary("list, send and resolve the starts in the outbox")
    .description("Manages the outbox, which records starts before they are sent.")
    .helpCommand(false)
    .addHelpText("after", examples["outbox"] ?? "");
  const add = (name: string, sentence: string): Command => {
    const summary = sentence.charAt(0).toLowerCase() + sentence.slice(1);
    const command = outbox.command(name).summary(summary).description(`${sentence}.`);
    return addOutboxOption(addGeneralOptions(command)).addHelpText("after", examples[name] ?? "");
  };
  add("list", "List starts, as a table on a terminal and as JSON Lines otherwise")
    .addOption(new Option("--state <state>", "only starts in this state").choices(startStates))
    .option("--process <name>", "only starts of this process")
    .action(async (flags: ListFlags & CommonFlags) => {
      const { listStarts } = await import("./list.ts");
      end(await listStarts(flags, createContext(terminal, flags)));
    });
  add("show", "Show one start")
    .argument("<key>", "key of the start")
    .action(async (key: string, flags: CommonFlags) => {
      const { showStart } = await import("./show.ts");
      end(await showStart(key, createContext(terminal, flags)));
    });
  add("resolve", "Record the outcome of an unknown start")
    .argument("<key>", "key of the start")
    .option("--started <uuid>", "uuid of the instance that you found in FlowX")
    .option("--not-started", "there is certainly no instance, and none is needed any more")
    .option(
      "--start-again",
      "there is certainly no instance, so send it again; this creates a second instance if the first request did succeed",
    )
    .option(
      "--values <json>",
      "with --start-again, if the outbox no longer has the initial values: JSON, @file, or - for stdin",
    )
    .action(async (key: string, flags: ResolveFlags & CommonFlags) => {
      const { resolveStart } = await import("./resolve.ts");
      end(await resolveStart(key, flags, createContext(terminal, flags)));
    });
  addFlowxOptions(add("work", "Send queued starts until SIGTERM or Ctrl-C"))
    .option("--concurrency <n>", "maximum number of concurrent starts (default: 10)")
    .option("--rate <n>", "maximum number of starts per second")
    .option("--until-empty", "stop when the queue is empty")
    .option("--health-port <port>", "port that answers GET /health, for containers; 0 selects a free port")
    .action(async (flags: WorkFlags & CommonFlags) => {
      const { workOutbox } = await import("./work.ts");
      end(await workOutbox(flags, createContext(terminal, flags)));
    });
  add("stats", "Count starts by state").action(async (flags: CommonFlags) => {
    const { countStarts } = await import("./stats.ts");
    end(await countStarts(createContext(terminal, flags)));
  });
  add("purge", "Remove personal data of starts that were settled long ago")
    .requiredOption("--settled-before <age>", "minimum age of the settled starts, such as 30d or 12h")
    .option("--forget-keys", "delete the starts completely; their keys can then be started again")
    .action(async (flags: PurgeFlags & CommonFlags) => {
      const { purgeStarts } = await import("./purge.ts");
      end(await purgeStarts(flags, createContext(terminal, flags)));
    });
}
