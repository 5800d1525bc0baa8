import { readFileSync } from "node:fs";
import tab from "@bomb.sh/tab/commander";
import { Command } from "commander";
import { addBatchCommand } from "./batch/add-batch-command.ts";
import { addDoctorCommand } from "./doctor/add-doctor-command.ts";
import type { Terminal } from "./manners/terminal.ts";
import { addOutboxCommand } from "./outbox/add-outbox-command.ts";
import { addStartCommand } from "./start/add-start-command.ts";

const description = `Starts FlowX.AI processes, each once, and says of every failure whether it was started.

Settings are flags, or variables: FLOWX_BASE_URL, FLOWX_WORKSPACE_ID, FLOWX_APP_ID, and FLOWX_TOKEN or FLOWX_ISSUER,
FLOWX_CLIENT_ID and FLOWX_CLIENT_SECRET.`;

const examples = `
Examples:
  $ flowx-start doctor                                          check the settings; starts nothing
  $ flowx-start start customer_onboarding --values @values.json
  $ flowx-start batch customer_onboarding customers.csv --key customerId
  $ flowx-start outbox list --state unknown
  $ source <(flowx-start complete bash)                         completion; also zsh, fish

Exit codes: 0 started (all), 1 not started (some; certain), 2 wrong usage or configuration (nothing was sent),
3 unknown (some; look before you start again), 130 stopped by Ctrl-C.`;

/**
 * Creates the program with all its commands. What a command does is loaded when it is called.
 *
 * @param end - Takes the exit code of the command.
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
    .showHelpAfterError("(flowx-start --help shows the commands, flowx-start <command> --help its options)");
  addStartCommand(program, terminal, end);
  addBatchCommand(program, terminal, end);
  addOutboxCommand(program, terminal, end);
  addDoctorCommand(program, terminal, end);
  // Run before they are parsed: their flags are their own.
  program.command("mock").description("FlowX as a test double: the program flowx-mock, same flags");
  program.command("contract").description("the contract tests: the program flowx-contract, same flags");
  tab(program);
  return program;
}

function readVersion(): string {
  return JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
}
