import { spawn } from "node:child_process";

/** Where and how a command runs. */
export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a command and waits for it.
 *
 * @returns What it printed.
 * @throws `Error` with the command and everything that it printed, if it fails.
 */
export async function run(command: string, words: readonly string[], { cwd, env = {} }: RunOptions): Promise<string> {
  const child = spawn(command, words, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let all = "";
  child.stdout.on("data", (text) => {
    out += text;
    all += text;
  });
  child.stderr.on("data", (text) => {
    all += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code === 0) return out;
  throw new Error(`${[command, ...words].join(" ")} in ${cwd} ended with ${code}:\n${all}`);
}
