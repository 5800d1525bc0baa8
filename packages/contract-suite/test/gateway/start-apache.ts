import { createConnection } from "node:net";
import { join } from "node:path";
import type { CertificateChain } from "../../../client/test/certificates.ts";
import { makeGatewayFolder } from "../../../client/test/gateways/gateway-folder.ts";
import { startGatewayProcess } from "../../../client/test/gateways/gateway-process.ts";
import { apacheProgram } from "./apache-program.ts";

const { path, modulesPath } = apacheProgram;
const modules = [
  ...["mpm_event", "authz_core", "alias", "headers", "rewrite", "slotmem_shm"],
  ...["proxy", "proxy_http", "proxy_balancer", "lbmethod_byrequests", "socache_shmcb", "ssl", "http2"],
];

/** A running Apache. */
export interface Apache extends AsyncDisposable {
  /** The ports of `{0}`, `{1}`, … */
  ports: number[];
}

/**
 * Starts Apache in the foreground.
 *
 * @param configuration - `{0}`, `{1}`, … are free addresses, `{folder}` its folder with `server.pem`.
 */
export async function startApache(configuration: string, chain: CertificateChain): Promise<Apache> {
  const folder = await makeGatewayFolder(
    `ServerRoot {folder}
DefaultRuntimeDir {folder}
PidFile {folder}/apache.pid
ErrorLog {folder}/error.log
LogLevel notice
ServerName localhost
Mutex file:{folder}
${modules.map((name) => `LoadModule ${name}_module ${modulesPath}/mod_${name}.so`).join("\n")}
${configuration}
`,
    chain,
  );
  // It cannot open its standard error again where that is a socket, so a pipe stands in between.
  const script = 'mkfifo "$2" && { cat "$2" >&2 & exec "$0" -DFOREGROUND -f "$1"; }';
  const files = [join(folder.path, "gateway.conf"), join(folder.path, "error.log")];
  const command = ["sh", "-c", script, path, ...files];
  const running = await startGatewayProcess(command, /resuming normal operations/).catch((error) => {
    folder[Symbol.dispose]();
    throw error;
  });
  await Promise.all(folder.ports.map(assertListens));
  return {
    ports: folder.ports,
    async [Symbol.asyncDispose]() {
      await running[Symbol.asyncDispose]();
      folder[Symbol.dispose]();
    },
  };
}

function assertListens(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(port, "127.0.0.1", () => {
      socket.destroy();
      resolve();
    });
    socket.once("error", reject);
  });
}
