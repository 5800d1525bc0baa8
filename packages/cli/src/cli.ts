#!/usr/bin/env node
import { toNodeProblem } from "./manners/to-node-problem.ts";

// Do not import anything else here: older versions of Node.js must be able to load this file.
const problem = toNodeProblem(process.versions.node);
if (problem === undefined) {
  const { runCli } = await import("./run-cli.ts");
  process.exitCode = await runCli(process.argv.slice(2), process);
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 2;
}
