import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { type MockServer, startMockServer } from "@flowx-start/mock-server";
import { expect, onTestFinished } from "vitest";
import { copyOutbox } from "./flowx.ts";
import type { GuideBlock } from "./read-guide.ts";
import { program } from "./run-in-terminal.ts";

/** Somebody who follows the guide in an empty folder, with a mock server in place of FlowX. */
export interface GuideReader {
  readonly server: MockServer;
  /** What the commands printed so far, without empty outputs. */
  readonly outputs: readonly string[];
  /** Writes the files and runs the commands; fails if an exit code is not the one that the page names. */
  follow(blocks: readonly GuideBlock[]): Promise<void>;
  /** Reads a file of the folder. */
  read(name: string): string;
}

/** Puts the mock in place of the examples' hosts, account and secret. */
function toMock(code: string, { url, issuer }: MockServer): string {
  return code
    .replaceAll("https://flowx.example.com/rtm", url)
    .replaceAll("https://idp.example.com/realms/flowx", issuer)
    .replaceAll("http://127.0.0.1:4010", url)
    .replaceAll("FLOWX_CLIENT_ID=onboarding-job", "FLOWX_CLIENT_ID=flowx-start")
    .replaceAll("FLOWX_CLIENT_SECRET=…", "FLOWX_CLIENT_SECRET=flowx-start-secret");
}

/** Puts what npm would install into a folder of its own. */
function provide(folder: string): string {
  const bin = join(folder, "bin");
  mkdirSync(bin);
  const run = `exec "${process.execPath}" "${program}" "$@"\n`;
  writeFileSync(join(bin, "flowx-start"), `#!/bin/sh\n${run}`);
  writeFileSync(join(bin, "npx"), `#!/bin/sh\n[ "$1" = "@flowx-start/cli" ] || exit 127\nshift\n${run}`);
  for (const name of ["flowx-start", "npx"]) chmodSync(join(bin, name), 0o755);
  return bin;
}

/** Opens the folder; it is gone after the test. */
export async function openGuideReader(): Promise<GuideReader> {
  const server = await startMockServer();
  const cwd = mkdtempSync(join(tmpdir(), "flowx-start-guide-"));
  onTestFinished(async () => {
    await server.close();
    rmSync(cwd, { recursive: true, force: true });
  });
  copyOutbox({ cwd });
  const PATH = `${provide(cwd)}:${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`;
  const outputs: string[] = [];

  const run = async ({ name, code, exitCode }: GuideBlock): Promise<void> => {
    // What a block exports, the next one has.
    const script = `trap 'code=$?; export -p > .exported; exit $code' EXIT\n[ ! -f .exported ] || . ./.exported\n${toMock(code, server)}`;
    const words = ["-e", "-o", "pipefail", "-c", script];
    const child = spawn("bash", words, { cwd, env: { PATH }, stdio: ["ignore", "pipe", "pipe"] });
    const [[actual], stdout, stderr] = await Promise.all([once(child, "exit"), text(child.stdout), text(child.stderr)]);
    expect(actual, `${name}:\n${code}\n${stdout}\n${stderr}`).toBe(exitCode);
    if (stdout !== "") outputs.push(stdout);
  };
  return {
    server,
    outputs,
    read: (name) => readFileSync(join(cwd, name), "utf8"),
    async follow(blocks) {
      for (const block of blocks) {
        if (block.file !== undefined) writeFileSync(join(cwd, block.file), toMock(block.code, server));
        else if (block.exitCode !== undefined) await run(block);
      }
    },
  };
}
