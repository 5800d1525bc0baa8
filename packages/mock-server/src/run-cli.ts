import { parseArgs } from "node:util";
import { startMockServer } from "./start-mock-server.ts";
import { toCurl } from "./to-curl.ts";

const usage = `flowx-mock: FlowX's start-process API as a test double

  flowx-mock [--port 4010] [--host 127.0.0.1] [--base-path /rtm]

  --port N         the port to listen on, 0 for a free one (default 4010)
  --host NAME      the address to listen on (default 127.0.0.1: only this machine)
  --base-path P    a path in front of every route (default none)
  --help           print this

Ctrl-C stops it. Exit codes: 0 stopped, 1 could not listen, 2 a flag is wrong.`;

/**
 * Runs the command line until a signal stops it.
 *
 * @param words - The words behind the command's name.
 * @returns The exit code.
 */
export async function runCli(words: string[]): Promise<number> {
  let flags: Flags;
  try {
    flags = readFlags(words);
  } catch (error) {
    console.error(`flowx-mock: ${(error as Error).message}\n\n${usage}`);
    return 2;
  }
  if (flags.help) {
    console.log(usage);
    return 0;
  }
  const { port, hostname, basePath } = flags;
  try {
    await using server = await startMockServer({ port, hostname, basePath });
    console.log(`flowx-mock listens on ${server.url}\n\n${toCurl(server.url)}\n\nCtrl-C stops it.`);
    await untilSignal();
  } catch (error) {
    console.error(`flowx-mock: ${(error as Error).message}`);
    return 1;
  }
  return 0;
}

interface Flags {
  port: number;
  hostname: string;
  basePath: string;
  help: boolean;
}

function readFlags(words: string[]): Flags {
  const { values } = parseArgs({
    args: words,
    options: {
      port: { type: "string", default: "4010" },
      host: { type: "string", default: "127.0.0.1" },
      "base-path": { type: "string", default: "" },
      help: { type: "boolean", default: false },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw new Error(`--port must be a number from 0 to 65535, but is "${values.port}".`);
  }
  return { port, hostname: values.host, basePath: values["base-path"], help: values.help };
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
