/** Runs the suite on a runtime with a command line: the targets come as JSON in the first argument, the findings go out. */
import { runSuite } from "./suite.ts";

const { Deno, process } = globalThis as unknown as { Deno?: { args: string[] }; process: { argv: string[] } };
const [targets = "{}"] = Deno?.args ?? process.argv.slice(2);
console.log(JSON.stringify(await runSuite(JSON.parse(targets))));
