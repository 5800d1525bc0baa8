import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A server that runs as a program of its own. */
export interface ServerProgram extends AsyncDisposable {
  readonly url: string;
  /** What it has written to stderr. */
  readonly log: string;
  /** Asks it to end, as a platform does. Resolves with its exit code. */
  stop(): Promise<number | null>;
}

/**
 * Runs a program until it prints the port that it listens on.
 *
 * @throws `Error` with what it printed, if it ends before.
 */
export async function startServerProgram(
  file: string,
  { cwd, env }: { cwd: string; env: Readonly<Record<string, string>> },
): Promise<ServerProgram> {
  const child = spawn(process.execPath, [file], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "close");
  let log = "";
  child.stderr.on("data", (text) => {
    log += text;
  });
  const stop = async (): Promise<number | null> => {
    child.kill();
    const [code] = await ended;
    return code;
  };
  const port = await readPort(child).catch(() => {
    throw new Error(`${file} ended:\n${log}`);
  });
  return {
    url: `http://127.0.0.1:${port}`,
    stop,
    get log() {
      return log;
    },
    async [Symbol.asyncDispose]() {
      await stop();
    },
  };
}

function readPort(child: ChildProcess): Promise<string> {
  let text = "";
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", (chunk) => {
      text += chunk;
      const [, port] = /port: (\d+)/.exec(text) ?? [];
      if (port !== undefined) resolve(port);
    });
    child.on("close", reject);
  });
}
