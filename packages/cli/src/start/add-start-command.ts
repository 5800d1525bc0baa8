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

Prints the process instance as JSON to stdout. Exit codes: 0 started, 1 not started, 2 invalid usage or configuration
(nothing was sent), 3 unknown (check before you start it again), 130 stopped by Ctrl-C.`;

/** Adds the command `start`. */
export function addStartCommand(program: Command, terminal: Terminal, end: (code: number) => void): void {
  const command = program
    .command("start")
    .summary("start one process")
    .description("Starts one process, and reports for every failure whether the process was started.")
    .argument("<process>", "name of the process definition")
    .option("--values <json>", "initial values: JSON, @file, or - for stdin", "{}")
    .option(
      "--key <key>",
      "your own key: the outbox starts a process at most once per key, even if you run the command again",
    )
    .option("--build-id <id>", "start the process on this build instead of the active one")
    .option("--dry-run", "check everything and print the request as a curl command without sending it")
    .option(
      "--wait <seconds>",
      "with --key: how long to wait for the outcome before the start is left in the outbox (default: 60)",
    );
  addOutboxOption(addGeneralOptions(addFlowxOptions(command))).addHelpText("after", examples);
  command.action(async (processName: string, flags: StartFlags) => {
    const { runStart } = await import("./run-start.ts");
    end(await runStart(processName, flags, terminal));
  });
}
