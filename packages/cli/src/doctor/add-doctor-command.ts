import type { Command } from "commander";
import { createContext } from "../manners/context.ts";
import type { Terminal } from "../manners/terminal.ts";
import { addFlowxOptions, addGeneralOptions, addOutboxOption, type CommonFlags } from "../options/common-options.ts";

const examples = `
Examples:
  $ flowx-start doctor
  $ flowx-start doctor --env-file .env --json | jq '.findings[] | select(.status != "right")'

Exit codes: 0 all checks passed, 2 a check failed or was not conclusive.`;

/** Adds the command `doctor`. */
export function addDoctorCommand(program: Command, terminal: Terminal, end: (code: number) => void): void {
  const command = program
    .command("doctor")
    .summary("check the settings without starting anything")
    .description(
      "Checks settings, base URL, token, workspace, app and outbox, in this order. Does not start anything.",
    );
  addOutboxOption(addGeneralOptions(addFlowxOptions(command)))
    .addHelpText("after", examples)
    .action(async (flags: CommonFlags) => {
      const { runDoctor } = await import("./run-doctor.ts");
      end(await runDoctor(createContext(terminal, flags)));
    });
}
