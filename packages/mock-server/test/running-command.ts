import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished, vi } from "vitest";

// On a busy machine the process alone takes seconds to start: Vitest's own limit is for tests without one.
vi.setConfig({ testTimeout: 30_000 });
const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

/** The built command, while it runs. */
export interface RunningCommand {
  readonly child: ChildProcess;
  /** Resolves with the next line on stdout or stderr that holds this text. */
  nextLine(part: string): Promise<string>;
  /** Resolves with all lines up to that one. */
  textUntil(part: string): Promise<string>;
  readonly exit: Promise<number | null>;
}

/** Starts the command on a free port until the test ends, and reads its output line by line. */
export function runCommand(...words: string[]): RunningCommand {
  const child = spawn(process.execPath, [cli, "--port", "0", ...words]);
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on("line", (line) => {
      lines.push(line);
      for (const check of waiting) check();
    });
  }
  const linesUntil = (part: string): Promise<string[]> =>
    new Promise((resolve) => {
      const check = (): void => {
        const at = lines.findIndex((line) => line.includes(part));
        if (at === -1) return;
        waiting.delete(check);
        resolve(lines.splice(0, at + 1));
      };
      waiting.add(check);
      check();
    });
  return {
    child,
    nextLine: async (part) => (await linesUntil(part)).at(-1) ?? "",
    textUntil: async (part) => (await linesUntil(part)).join("\n"),
    exit: new Promise((resolve) => child.on("exit", resolve)),
  };
}

/** Resolves with the URL that the command listens on. */
export async function toUrl({ nextLine }: RunningCommand): Promise<string> {
  return (await nextLine("listens on")).split(" ").at(-1) ?? "";
}

/** Makes a folder for the files of one test. */
export function createFolder(): string {
  return mkdtempSync(join(tmpdir(), "flowx-mock-"));
}
