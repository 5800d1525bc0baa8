#!/usr/bin/env node
import { runCli } from "./command-line/run-cli.ts";

// Whoever reads may have read enough, such as `head`.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}
const code = await runCli(process.argv.slice(2));
// A proxy that refuses keeps a connection open, which would keep the process.
for (const stream of [process.stdout, process.stderr]) await new Promise((done) => stream.write("", done));
process.exit(code);
