import type { Command } from "commander";
import type { Terminal } from "../manners/terminal.ts";
import { addFlowxOptions, addGeneralOptions, addOutboxOption } from "../options/common-options.ts";
import type { StartFlags } from "./start-flags.ts";

const examples = `
Examples:
  $ flowx-start start customer_onboarding --values '{"customerEmail": "alice@example.com"}'
  $ flowx-start start customer_onboarding --values @values.json --key order-4711
  $ jq -c .customer order.json | flowx-start start customer_onboarding --values -
  $ flowx-start start customer_onboarding --values @values.json --dry-run

stdout is the process instance as JSON. Exit codes: 0 started, 1 not started, 2 wrong usage or configuration (nothing was sent),
3 unknown (look before you start it again), 130 stopped by Ctrl-C.`;

/** Adds the command `start`. */
export function addStartCommand(program: Command, terminal: Terminal, end: (code: number) => void): void {
  const command = program
    .command("start")
    .summary("start one process")
    .description("Starts one process, and says of every failure whether it was started.")
    .argument("<process>", "name of the process definition")
    .option("--values <json>", "initial values: JSON, @file, or - for stdin", "{}")
    .option("--key <key>", "your own key: through the outbox, the same key is started once, however often you run this")
    .option("--build-id <id>", "start from this build instead of the active one")
    .option("--dry-run", "check everything, print the request as curl, send nothing")
    .option("--wait <seconds>", "with --key: how long to wait before leaving it in the outbox (default: 60)");
  addOutboxOption(addGeneralOptions(addFlowxOptions(command))).addHelpText("after", examples);
  command.action(async (processName: string, flags: StartFlags) => {
    const { runStart } = await import("./run-start.ts");
    end(await runStart(processName, flags, terminal));
  });
}
