import { readFileSync } from "node:fs";
import tab from "@bomb.sh/tab/commander";
import { Command } from "commander";
import { addBatchCommand } from "./batch/add-batch-command.ts";
import { addDoctorCommand } from "./doctor/add-doctor-command.ts";
import type { Terminal } from "./manners/terminal.ts";
import { addOutboxCommand } from "./outbox/add-outbox-command.ts";
import { addStartCommand } from "./start/add-start-command.ts";

const description = `Starts FlowX.AI processes, and reports for every failure whether the process was started.
With a key, a process is started at most once.

Pass settings as flags or as environment variables: FLOWX_BASE_URL, FLOWX_WORKSPACE_ID, FLOWX_APP_ID, and either
FLOWX_TOKEN or FLOWX_ISSUER, FLOWX_CLIENT_ID and FLOWX_CLIENT_SECRET.`;

const examples = `
Examples:
  $ flowx-start doctor                                          check the settings without starting anything
  $ flowx-start start customer_onboarding --values @values.json
  $ flowx-start batch customer_onboarding customers.csv --key customerId
  $ flowx-start outbox list --state unknown
  $ source <(flowx-start complete bash)                         enable shell completion (also zsh, fish)

Exit codes: 0 started (batch: all started), 1 not started (batch: some were not started), 2 invalid usage or configuration
(nothing was sent), 3 unknown (check before you start again), 130 stopped by Ctrl-C.`;

/**
 * Creates the program with all commands. The code of a command is loaded when the command is called.
 *
 * @param end - Called with the exit code of the command.
 */
export function createProgram(terminal: Terminal, end: (code: number) => void): Command {
  const { host } = terminal;
  const program = new Command("flowx-start")
    .description(description)
    .version(readVersion(), "--version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print the help of a command")
    .addHelpText("after", examples)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void host.stdout.write(text),
      writeErr: (text) => void host.stderr.write(text),
    })
    .showHelpAfterError(
      "(For the commands, run flowx-start --help. For their options, run flowx-start <command> --help.)",
    );
  addStartCommand(program, terminal, end);
  addBatchCommand(program, terminal, end);
  addOutboxCommand(program, terminal, end);
  addDoctorCommand(program, terminal, end);
  // These commands run before parsing, because they have their own flags.
  program.command("mock").description("run flowx-mock, a FlowX test double, with its flags");
  program.command("contract").description("run flowx-contract, the contract tests, with its flags");
  tab(program);
  return program;
}

function readVersion(): string {
  return JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
}
