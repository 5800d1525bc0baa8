#!/usr/bin/env node
import { runCli } from "./command-line/run-cli.ts";

// The reader of a pipe, such as `head`, may close it early.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}
const code = await runCli(process.argv.slice(2));
// Exit explicitly: a connection that a proxy keeps open would keep the process alive.
for (const stream of [process.stdout, process.stderr]) await new Promise((done) => stream.write("", done));
process.exit(code);
