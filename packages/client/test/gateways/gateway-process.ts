import { spawn } from "node:child_process";

/** A gateway that runs as a child process. */
export interface GatewayProcess extends AsyncDisposable {
  /** Resolves when it writes a line that matches; rejects when it ends first. */
  says(pattern: RegExp): Promise<void>;
  signal(name: NodeJS.Signals): void;
}

// A shell beside the gateway waits for the end of a pipe, so that it does not outlive the tests however they end.
const guard = '(read -r _ <&3; kill -TERM $$) >/dev/null 2>&1 & exec "$@" 3<&-';

/** Starts a gateway in the foreground and waits until it says that it listens. */
export async function startGatewayProcess(command: readonly string[], ready: RegExp): Promise<GatewayProcess> {
  const child = spawn("sh", ["-c", guard, "sh", ...command], { stdio: ["ignore", "ignore", "pipe", "pipe"] });
  let log = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    log += chunk.toString();
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const says = async (pattern: RegExp): Promise<void> => {
    const from = log.length;
    const heard = new Promise<void>((resolve) => {
      const listen = (): void => {
        if (!pattern.test(log.slice(from))) return;
        child.stderr?.off("data", listen);
        resolve();
      };
      child.stderr?.on("data", listen);
    });
    const silence = ended.then(() => {
      throw new Error(`${command[0]} ended:\n${log.slice(-2000)}`);
    });
    await Promise.race([heard, silence]);
  };
  const stop = async (): Promise<void> => {
    // Not a signal from here: HAProxy also waits for the shell, which is its child.
    child.stdio[3]?.destroy();
    await ended;
  };
  await says(ready).catch(async (error) => {
    await stop();
    throw error;
  });
  return { says, signal: (name) => void child.kill(name), [Symbol.asyncDispose]: stop };
}
