import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A running Prism. */
export interface Prism extends AsyncDisposable {
  readonly url: string;
}

/**
 * Starts Prism on loopback and waits until it says that it listens.
 *
 * @param words - `mock`, or `proxy`.
 * @param upstream - Where a proxy goes.
 */
export async function startPrism(word: "mock" | "proxy", upstream?: string): Promise<Prism> {
  const cli = fileURLToPath(new URL("../node_modules/@stoplight/prism-cli/dist/index.js", import.meta.url));
  const document = fileURLToPath(new URL("../../../spec/openapi.yaml", import.meta.url));
  const port = String(await findFreePort());
  const words = [cli, word, "--host", "127.0.0.1", "--port", port, document, ...(upstream ? [upstream] : [])];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "ignore"] });
  await untilListening(child);
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    },
  };
}

async function untilListening(child: ChildProcess): Promise<void> {
  const { stdout } = child;
  if (stdout === null) throw new Error("Prism has no output.");
  const listening = new Promise<void>((resolve) => {
    createInterface(stdout).on("line", (line) => {
      if (line.includes("Prism is listening on")) resolve();
    });
  });
  const stopped = once(child, "exit").then(([code]) => Promise.reject(new Error(`Prism stopped with ${code}.`)));
  await Promise.race([listening, stopped]);
  stopped.catch(() => undefined);
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}
