import { readFileSync } from "node:fs";
import type { MockConfig } from "../config/mock-config.ts";
import { MockConfigError } from "../config/mock-config-error.ts";
import { readConfigFile } from "../config/read-config-file.ts";
import { type MockServer, startMockServer } from "../start-mock-server.ts";
import { toCurl } from "../to-curl.ts";
import { toJsonLine, toLogLine } from "./log-line.ts";
import { type Flags, readFlags, usage } from "./read-flags.ts";
import { readWatchedText, watchConfig } from "./watch-config.ts";

/**
 * Runs the mock from the command line until a signal stops it.
 *
 * @param words - The arguments after the command's name.
 * @returns The exit code.
 */
export async function runCli(words: string[]): Promise<number> {
  ignoreClosedPipes();
  let flags: Flags;
  try {
    flags = readFlags(words);
  } catch (error) {
    console.error(`flowx-mock: ${(error as Error).message}\n\n${usage}`);
    return 2;
  }
  if (flags.version) {
    console.log(readVersion());
    return 0;
  }
  if (flags.help) {
    console.log(usage);
    return 0;
  }
  try {
    const { port, hostname, https, allowedHosts, publicUrl, trustForwarded, config: file } = flags;
    const how = { port, hostname, https, allowedHosts, trustForwarded, ...(publicUrl !== undefined && { publicUrl }) };
    const text = file === undefined ? "" : await readWatchedText(file);
    await using server = await startMockServer({ ...(await readConfig(flags)), ...how });
    using _watcher = flags.watch && file !== undefined ? watchFile({ file, text }, flags, server) : undefined;
    announce(server, flags);
    server.onRequest((request) => console.log(toLine(request)));
    await untilSignal();
  } catch (error) {
    console.error(`flowx-mock: ${(error as Error).message}`);
    return error instanceof MockConfigError || error instanceof TypeError ? 2 : 1;
  }
  return 0;

  function toLine(request: Parameters<typeof toLogLine>[0]): string {
    return flags.json ? toJsonLine(request) : toLogLine(request, isColoured());
  }
}

async function readConfig({ config, overrides }: Flags): Promise<MockConfig> {
  return config === undefined ? overrides : { ...(await readConfigFile(config)), ...overrides };
}

function readVersion(): string {
  return JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version;
}

function announce(server: MockServer, { json, https, hostname }: Flags): void {
  if (json) {
    console.log(JSON.stringify({ listening: server.url, page: server.pageUrl, issuer: server.issuer }));
    return;
  }
  const curl = toCurl(server.url, server.workspaces);
  const lines = [
    `flowx-mock listens on ${server.localUrl}`,
    ...(server.url === server.localUrl ? [] : [`clients call          ${server.url}`]),
    `page                  ${server.pageUrl}`,
    `identity provider     ${server.issuer}`,
    ...(/^(?:0\.0\.0\.0|::)$/.test(hostname)
      ? [`                      also listens on every other address of this machine`]
      : []),
    "",
    https ? curl.replace("curl ", "curl --insecure ") : curl,
    "",
    "Ctrl-C stops it.",
  ];
  console.log(lines.join("\n"));
}

function watchFile({ file, text }: { file: string; text: string }, flags: Flags, server: MockServer): Disposable {
  return watchConfig(file, text, async () => {
    try {
      server.configure(await readConfig(flags));
      console.error(`flowx-mock: reloaded ${file}`);
    } catch (error) {
      console.error(`flowx-mock: ${(error as Error).message}\n  The previous configuration stays in use.`);
    }
  });
}

/** Keeps the mock running when its output is closed, for example by `flowx-mock | head -1`. */
function ignoreClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
}

function isColoured(): boolean {
  return process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined;
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
