import { once } from "node:events";
import { createConnection } from "node:net";
import { join } from "node:path";
import type { CertificateChain } from "../certificates.ts";
import { makeGatewayFolder } from "./gateway-folder.ts";
import { startGatewayProcess } from "./gateway-process.ts";
import { gatewayPrograms } from "./gateway-programs.ts";

/** A running HAProxy. */
export interface Haproxy extends AsyncDisposable {
  /** The ports of `{0}`, `{1}`, … */
  ports: number[];
  /** Reads the configuration again, as `haproxy -sf` does: a new worker serves, the old one ends what it has begun, then itself. */
  reload(): Promise<void>;
}

const defaults = `
global
  tune.ssl.default-dh-param 2048
defaults
  mode http
  retries 0
  timeout connect 5s
  timeout client 30s
  timeout server 30s
`;
const ready = /Loading success/;

/**
 * Starts HAProxy in the foreground.
 *
 * @param sections - Its sections; `{0}`, `{1}`, … are free addresses, `{folder}` its folder with `server.pem` and `ca.pem`.
 */
export async function startHaproxy(sections: string, chain: CertificateChain): Promise<Haproxy> {
  const folder = await makeGatewayFolder(`${defaults}\n${sections}\n`, chain);
  const master = join(folder.path, "master.sock");
  const configuration = join(folder.path, "gateway.conf");
  const command = [gatewayPrograms.HAProxy.path, "-W", "-db", "-S", `${master},level,admin`, "-f", configuration];
  const running = await startGatewayProcess(command, ready).catch((error) => {
    folder[Symbol.dispose]();
    throw error;
  });
  return {
    ports: folder.ports,
    async reload() {
      let begun = false;
      const begins = running.says(/Reloading HAProxy/).finally(() => {
        begun = true;
      });
      const reloaded = Promise.all([begins, running.says(/Loading success[\s\S]*Former worker/)]);
      reloaded.catch(() => {});
      // Soon after it has loaded, its master starts itself anew: a signal is lost then, and a connection refused.
      while (!begun) await sendCommand(master, "reload");
      await reloaded;
    },
    async [Symbol.asyncDispose]() {
      await running[Symbol.asyncDispose]();
      folder[Symbol.dispose]();
    },
  };
}

async function sendCommand(path: string, command: string): Promise<void> {
  const socket = createConnection(path, () => socket.end(`${command}\n`));
  socket.on("error", () => {});
  socket.resume();
  await once(socket, "close");
}
