import { watch } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { MockConfig } from "../config/mock-config.ts";
import { MockConfigError } from "../config/mock-config-error.ts";
import { readConfigFile } from "../config/read-config-file.ts";
import { type MockServer, startMockServer } from "../start-mock-server.ts";
import { toCurl } from "../to-curl.ts";
import { toJsonLine, toLogLine } from "./log-line.ts";
import { type Flags, readFlags, usage } from "./read-flags.ts";

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
  try {
    const { port, hostname, https, allowedHosts } = flags;
    await using server = await startMockServer({ ...(await readConfig(flags)), port, hostname, https, allowedHosts });
    using _watcher = flags.watch ? watchConfig(flags, server) : undefined;
    announce(server, flags);
    server.onRequest((request) => console.log(toLine(request)));
    await untilSignal();
  } catch (error) {
    console.error(`flowx-mock: ${(error as Error).message}`);
    return error instanceof MockConfigError ? 2 : 1;
  }
  return 0;

  function toLine(request: Parameters<typeof toLogLine>[0]): string {
    return flags.json ? toJsonLine(request) : toLogLine(request, isColoured());
  }
}

async function readConfig({ config, overrides }: Flags): Promise<MockConfig> {
  return config === undefined ? overrides : { ...(await readConfigFile(config)), ...overrides };
}

function announce(server: MockServer, { json, https }: Flags): void {
  if (json) {
    console.log(JSON.stringify({ listening: server.url, page: server.pageUrl, issuer: server.issuer }));
    return;
  }
  const curl = toCurl(server.url, server.workspaces);
  const lines = [
    `flowx-mock listens on ${server.url}`,
    `page                  ${server.pageUrl}`,
    `identity provider     ${server.issuer}`,
    "",
    https ? curl.replace("curl ", "curl --insecure ") : curl,
    "",
    "Ctrl-C stops it.",
  ];
  console.log(lines.join("\n"));
}

/** Watches the folder: many editors replace a file instead of writing into it. */
function watchConfig(flags: Flags, server: MockServer): Disposable {
  const file = resolve(flags.config ?? "");
  let timer: NodeJS.Timeout | undefined;
  const reload = async (): Promise<void> => {
    try {
      server.configure(await readConfig(flags));
      console.error(`flowx-mock: took ${flags.config} again`);
    } catch (error) {
      console.error(`flowx-mock: ${(error as Error).message}\n  The configuration from before stays.`);
    }
  };
  const watcher = watch(dirname(file), (_event, name) => {
    if (name !== basename(file)) return;
    clearTimeout(timer);
    // An editor touches a file several times while it saves.
    timer = setTimeout(() => void reload(), 50);
  });
  return {
    [Symbol.dispose]() {
      clearTimeout(timer);
      watcher.close();
    },
  };
}

function isColoured(): boolean {
  return process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined;
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
