import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gatewayPrograms } from "../../packages/client/test/gateways/gateway-programs.ts";
import { apacheIsThere, apacheProgram } from "../../packages/contract-suite/test/gateway/apache-program.ts";

/** A runtime that the client is tested on. */
export interface RuntimePath {
  /** Where its program is. */
  path: string;
  /** How to get it. */
  howTo: string;
}

const inModules = (path: string): string => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));
const fromRegistry = (path: string): RuntimePath => ({
  path: inModules(path),
  howTo: "`pnpm install` on Linux x64 brings it",
});

/** The runtimes by name. */
export const runtimePaths = {
  "Node.js 20": fromRegistry("node-20/bin/node"),
  "Node.js 22": fromRegistry("node-22/bin/node"),
  "Node.js 24": fromRegistry("node-24/bin/node"),
  "Node.js 26": fromRegistry("node-26/bin/node"),
  Bun: fromRegistry(".bin/bun"),
  Deno: fromRegistry(".bin/deno"),
  workerd: fromRegistry(".bin/workerd"),
  Chromium: {
    path: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    howTo: "`apt-get install chromium`, or set CHROMIUM_PATH",
  },
} satisfies Record<string, RuntimePath>;

/** Returns a line for each runtime, gateway and command that is not there, with how to get it. */
export function listAbsentRuntimes(): string[] {
  const commands = ["curl", "python3"]
    .filter((command) => spawnSync(command, ["--version"]).status !== 0)
    .map(
      (command) => `Not run: the control API from ${command}, because it is not there; \`apt-get install ${command}\`.`,
    );
  const runtimes = Object.entries(runtimePaths)
    .filter(([, { path }]) => !existsSync(path))
    .map(([name, { path, howTo }]) => `Not run: the tests on ${name}, because ${path} is not there; ${howTo}.`);
  // The tests use both gateways, so that one that is missing stops all of them.
  const gateways = Object.entries(gatewayPrograms)
    .filter(([, { path }]) => !existsSync(path))
    .map(
      ([name, { path, howTo }]) => `Not run: the tests behind gateways, because ${name} is not at ${path}; ${howTo}.`,
    );
  const apache = `Not run: the gateway checks on Apache, because it is not at ${apacheProgram.path}; ${apacheProgram.howTo}.`;
  return [...runtimes, ...gateways, ...(apacheIsThere ? [] : [apache]), ...commands];
}
