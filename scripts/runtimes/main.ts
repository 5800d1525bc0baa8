/** Runs a suite on a runtime with a command line: what to call comes as JSON in the first argument, the findings go out. */
import { runSuites } from "./suites.ts";

const { Deno, process } = globalThis as unknown as { Deno?: { args: string[] }; process: { argv: string[] } };
const [work = "{}"] = Deno?.args ?? process.argv.slice(2);
console.log(JSON.stringify(await runSuites(JSON.parse(work))));
