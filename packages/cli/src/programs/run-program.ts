import { fileURLToPath } from "node:url";
import type { Host } from "../manners/terminal.ts";

/** The packages of the other programs, by the command that runs them. */
export const programs: Readonly<Record<string, string>> = {
  mock: "@flowx-start/mock-server",
  contract: "@flowx-start/contract-suite",
};

/**
 * Runs the program of another package in this process, with its own flags. Returns its exit code.
 *
 * @param name - `mock` or `contract`.
 */
export async function runProgram(name: string, words: readonly string[], host: Host): Promise<number> {
  const url = new URL("dist/cli.js", import.meta.resolve(`${programs[name]}/package.json`));
  host.argv.splice(1, host.argv.length - 1, fileURLToPath(url), ...words);
  await import(url.href);
  return Number(process.exitCode ?? 0);
}
