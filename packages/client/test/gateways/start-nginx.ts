import { join } from "node:path";
import type { CertificateChain } from "../certificates.ts";
import { makeGatewayFolder } from "./gateway-folder.ts";
import { startGatewayProcess } from "./gateway-process.ts";
import { gatewayPrograms } from "./gateway-programs.ts";

/** A running nginx. */
export interface Nginx extends AsyncDisposable {
  /** The ports of `{0}`, `{1}`, … */
  ports: number[];
  /** Reads the configuration again: new workers serve, old ones end what they have begun. */
  reload(): Promise<void>;
  /** Ends it, as a machine that is switched off would. */
  stop(): Promise<void>;
  /** Starts it again on the same ports. */
  start(): Promise<void>;
}

const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
  .map((name) => `${name}_temp_path {folder}/${name};`)
  .join("\n  ");
const ready = /start worker process \d/;

/**
 * Starts nginx in the foreground, as root or as another user.
 *
 * @param http - What stands in its `http` block; `{0}`, `{1}`, … are free addresses, `{folder}` its folder with `server.pem`
 * and `ca.pem`.
 */
export async function startNginx(http: string, chain: CertificateChain): Promise<Nginx> {
  // Root's workers would run as a user who cannot enter the folder.
  const user = process.getuid?.() === 0 ? "user root;\n" : "";
  const configuration = `${user}daemon off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log stderr notice;
events { worker_connections 2048; }
http {
  access_log {folder}/access.log;
  ssl_certificate {folder}/server.pem;
  ssl_certificate_key {folder}/server.pem;
  ${temporary}
  ${http}
}`;
  const folder = await makeGatewayFolder(configuration, chain);
  const command = [
    gatewayPrograms.nginx.path,
    "-p",
    folder.path,
    "-c",
    join(folder.path, "gateway.conf"),
    "-e",
    "stderr",
  ];
  let running = await startGatewayProcess(command, ready).catch((error) => {
    folder[Symbol.dispose]();
    throw error;
  });
  const stop = (): Promise<void> => running[Symbol.asyncDispose]() as Promise<void>;
  return {
    ports: folder.ports,
    stop,
    async start() {
      running = await startGatewayProcess(command, ready);
    },
    async reload() {
      const reloaded = running.says(ready);
      running.signal("SIGHUP");
      await reloaded;
    },
    async [Symbol.asyncDispose]() {
      await stop();
      folder[Symbol.dispose]();
    },
  };
}
