import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { program } from "./run-in-terminal.ts";

/** `flowx-start` with pipes in place of a terminal. */
export interface ProgramRun {
  readonly child: ChildProcess;
  /** Resolves as soon as stderr has something, with it; rejects if the program ends without. */
  says(what: RegExp): Promise<string>;
  /** Sends SIGTERM, also to a process 1, whose own signals would not reach it. */
  stop(): void;
  readonly ended: Promise<ProgramEnd>;
}

/** How it ended. */
export interface ProgramEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How it is run. */
export interface ProgramOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What comes in through stdin; `null` leaves it open. Default: nothing. */
  readonly stdin?: string | Buffer | null;
  readonly node?: readonly string[];
  /** Runs it as process 1 of a namespace, as in a container, where the machine has such namespaces. */
  readonly isFirst?: boolean;
}

const namespace = ["unshare", "--user", "--map-root-user", "--pid", "--fork", "--kill-child"];
const hasNamespaces = spawnSync("unshare", [...namespace.slice(1), "true"]).status === 0;

/** Runs it; it ends with the test. */
export function runProgram(words: readonly string[], options: ProgramOptions = {}): ProgramRun {
  const { cwd, env, stdin = "", node = [] } = options;
  const isFirst = options.isFirst === true && hasNamespaces;
  const command = [...(isFirst ? namespace : []), process.execPath, ...node, program, ...words];
  const child = spawn(command[0] ?? "", command.slice(1), {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  child.stdin.on("error", () => undefined);
  if (stdin !== null) child.stdin.end(stdin);
  const ended = Promise.all([once(child, "exit"), text(child.stdout), text(child.stderr)]).then(
    ([[code, signal], stdout, stderr]) => ({
      code: code as number | null,
      signal: signal as NodeJS.Signals | null,
      stdout,
      stderr,
    }),
  );
  return {
    child,
    async says(what) {
      let said = "";
      for (;;) {
        const [found] = what.exec(said) ?? [];
        if (found !== undefined) return found;
        const chunk = await Promise.race([once(child.stderr, "data"), ended]);
        if (!Array.isArray(chunk)) throw new Error(`It ended and never said ${what}:\n${chunk.stderr}`);
        said += chunk[0];
      }
    },
    stop() {
      if (child.pid === undefined) return;
      const children = isFirst ? readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, "utf8") : child.pid;
      process.kill(Number(children), "SIGTERM");
    },
    ended,
  };
}
