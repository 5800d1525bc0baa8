import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CertificateChain } from "../certificates.ts";

/** A gateway's own folder with its configuration, and the ports that the configuration names. */
export interface GatewayFolder extends Disposable {
  path: string;
  ports: number[];
}

/**
 * Makes a folder with certificates (`server.pem`, which holds the key too, and `ca.pem`) and the configuration, in which `{0}`,
 * `{1}`, … become free addresses of this machine and `{folder}` the folder.
 */
export async function makeGatewayFolder(configuration: string, chain: CertificateChain): Promise<GatewayFolder> {
  const path = mkdtempSync(join(tmpdir(), "flowx-start-gateway-"));
  const ports = await findFreePorts(new Set(configuration.match(/\{\d\}/g)).size);
  const text = configuration
    .replaceAll("{folder}", path)
    .replace(/\{(\d)\}/g, (_, index) => `127.0.0.1:${ports[Number(index)]}`);
  writeFileSync(join(path, "server.pem"), `${chain.server.cert}\n${chain.server.key}`, { mode: 0o600 });
  writeFileSync(join(path, "ca.pem"), chain.ca);
  writeFileSync(join(path, "gateway.conf"), text);
  return { path, ports, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** Returns ports of 127.0.0.1 that were free a moment ago. */
async function findFreePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  await Promise.all(servers.map((server) => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))));
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
