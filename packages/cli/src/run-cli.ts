import { CommanderError } from "commander";
import { createProgram } from "./create-program.ts";
import { exitCode } from "./manners/exit-code.ts";
import { reportFailure } from "./manners/report-failure.ts";
import { createTerminal, type Host } from "./manners/terminal.ts";
import { programs, runProgram } from "./programs/run-program.ts";

/**
 * Runs the program.
 *
 * @param words - The command-line arguments, without the program's name.
 * @returns The exit code.
 */
export async function runCli(words: readonly string[], host: Host): Promise<number> {
  const [name = "", ...others] = words;
  if (Object.hasOwn(programs, name)) return runProgram(name, others, host);
  const terminal = createTerminal(host);
  const isJson = words.includes("--json");
  // Node.js itself would exit with 1, which means that nothing was started.
  for (const event of ["uncaughtException", "unhandledRejection"] as const) {
    host.on(event, (error: unknown) => host.exit(reportFailure(error, terminal, isJson)));
  }
  let code: number = exitCode.done;
  const program = createProgram(terminal, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync([...words], { from: "user" });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) return reportFailure(error, terminal, isJson);
    if (error.exitCode === 0) return exitCode.done;
    // Commander has already printed the message.
    if (isJson) terminal.print({ name: "UsageError", message: error.message, outcome: "not-started" });
    return exitCode.usage;
  }
}
