import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

/** What a program printed, and how it ended. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** How to run it. */
export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** Is given the process while it runs. */
  onSpawn?: (child: ChildProcess) => void;
}

/** Runs flowx-contract as its users do. */
export async function runCli(words: readonly string[], { cwd, env, onSpawn }: RunOptions = {}): Promise<Ran> {
  const child = spawn(process.execPath, [cli, ...words], { env: { ...process.env, ...env }, cwd });
  const ran = { out: "", err: "" };
  child.stdout.on("data", (text) => {
    ran.out += text;
  });
  child.stderr.on("data", (text) => {
    ran.err += text;
  });
  onSpawn?.(child);
  const [code] = await once(child, "close");
  return { code, ...ran };
}
