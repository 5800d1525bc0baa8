import type { Command } from "commander";
import type { Terminal } from "../manners/terminal.ts";
import { addFlowxOptions, addGeneralOptions, addOutboxOption } from "../options/common-options.ts";
import type { BatchFlags } from "./batch-flags.ts";

const examples = `
Examples:
  $ flowx-start batch customer_onboarding customers.csv --key customerId --report report.csv
  $ flowx-start batch customer_onboarding customers.csv --key customerId --dry-run
  $ flowx-start batch customer_onboarding customers.csv --key customerId --types loanAmount:number,vip:boolean
  $ jq -c '.[]' customers.json | flowx-start batch customer_onboarding - --key customer.id --rate 20

The whole file is checked before the first start. Run the same command again to go on after Ctrl-C, after a crash, or when rows were
added: a row that was started is not started again.

CSV: the first line names the fields. "address.city" makes a nested field, "loanAmount:number" a typed one; types are text (the
default, so leading zeros stay), number, integer, boolean and json. An empty cell leaves its field out.

stdout is the counts as JSON. Exit codes: 0 all started, 1 some certainly not started, 2 wrong usage or bad rows (nothing was sent),
3 some unknown (look before you start them again), 130 stopped by Ctrl-C.`;

/** Adds the command `batch`. */
export function addBatchCommand(program: Command, terminal: Terminal, end: (code: number) => void): void {
  const command = program
    .command("batch")
    .summary("start one process for each row of a file")
    .description("Starts one process for each row of a CSV or JSON Lines file, each once, and goes on where it was.")
    .argument("<process>", "name of the process definition")
    .argument("<file>", "file, or - for stdin")
    .requiredOption("--key <field>", "field that makes a row this start and no other, such as an order number")
    .option("--format <format>", "csv or jsonl (default: by the extension)")
    .option("--delimiter <character>", "between the cells of a CSV file; tab for a tabulator (default: ,)")
    .option(
      "--types <list>",
      "types of columns, as name:type,name:type; a colon in the header is then part of the name",
    )
    .option("--concurrency <n>", "the most starts on the way at once (default: 10)")
    .option("--rate <n>", "the most starts a second")
    .option("--report <file>", "write a line for each row: CSV if it ends with .csv, else JSON Lines")
    .option("--dry-run", "check everything, send nothing")
    .option("--skip-invalid", "leave bad rows out; without it, one bad row keeps everything from being sent")
    .option("--retry-not-started", "start again what an earlier run has certainly not started")
    .option("--keep-going", "go on also where the first starts are all refused");
  addOutboxOption(addGeneralOptions(addFlowxOptions(command))).addHelpText("after", examples);
  command.action(async (processName: string, path: string, flags: BatchFlags) => {
    const { runBatchCommand } = await import("./run-batch-command.ts");
    end(await runBatchCommand(processName, path, flags, terminal));
  });
}
