#!/usr/bin/env node
import { runCli } from "./command-line/run-cli.ts";

process.exitCode = await runCli(process.argv.slice(2));
