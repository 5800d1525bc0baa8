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

The whole file is checked before the first start. To continue after Ctrl-C, after a crash or when rows were added, run the
same command again: rows that were already started are not started again.

CSV: the first line contains the field names. "address.city" is a nested field, "loanAmount:number" a typed one. The types are
text (the default, which keeps leading zeros), number, integer, boolean and json. Empty cells are omitted.

Prints the counts as JSON to stdout. Exit codes: 0 all started, 1 some certainly not started, 2 invalid usage or rows (nothing
was sent), 3 some unknown (check before you start them again), 130 stopped by Ctrl-C.`;

/** Adds the command `batch`. */
export function addBatchCommand(program: Command, terminal: Terminal, end: (code: number) => void): void {
  const command = program
    .command("batch")
    .summary("start one process per row of a file")
    .description("Starts one process per row of a CSV or JSON Lines file, at most once each. Run it again to continue.")
    .argument("<process>", "name of the process definition")
    .argument("<file>", "file, or - for stdin")
    .requiredOption("--key <field>", "field that identifies each row, such as an order number")
    .option("--format <format>", "csv or jsonl (default: from the file extension)")
    .option("--delimiter <character>", "delimiter of a CSV file; use tab for the tab character (default: ,)")
    .option(
      "--types <list>",
      "column types, such as name:type,name:type; colons in the header are then part of the names",
    )
    .option("--concurrency <n>", "maximum number of concurrent starts (default: 10)")
    .option("--rate <n>", "maximum number of starts per second")
    .option(
      "--report <file>",
      "write a report with one line per row: CSV if the name ends with .csv, otherwise JSON Lines",
    )
    .option("--dry-run", "check everything without sending anything")
    .option("--skip-invalid", "skip invalid rows; by default, nothing is sent if a row is invalid")
    .option("--retry-not-started", "retry rows that earlier runs certainly did not start")
    .option("--keep-going", "continue even if the first starts are all rejected");
  addOutboxOption(addGeneralOptions(addFlowxOptions(command))).addHelpText("after", examples);
  command.action(async (processName: string, path: string, flags: BatchFlags) => {
    const { runBatchCommand } = await import("./run-batch-command.ts");
    end(await runBatchCommand(processName, path, flags, terminal));
  });
}
