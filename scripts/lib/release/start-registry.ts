import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runServer } from "verdaccio";

/** A registry of our own on loopback. */
export interface Registry extends AsyncDisposable {
  readonly url: string;
  /** What npm needs in its environment to publish there. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Starts verdaccio on a free port of loopback. It keeps our packages and fetches all others from the registry behind it.
 *
 * @param behind - The URL of that registry.
 */
export async function startRegistry(behind: string): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), "registry-"));
  const everybody = { access: "$all", publish: "$all", unpublish: "$all" };
  const config = {
    storage: join(folder, "storage"),
    self_path: folder,
    auth: { htpasswd: { file: join(folder, "htpasswd") } },
    uplinks: { behind: { url: behind, cache: true, maxage: "30m", timeout: "60s" } },
    packages: { "@flowx-start/*": everybody, "**": { ...everybody, proxy: "behind" } },
    server: { keepAliveTimeout: 60 },
    log: { type: "stdout", format: "pretty", level: "fatal" },
    web: { enable: false },
  };
  // Published packages are small; verdaccio's types know its configuration file only.
  const server = (await runServer(config as unknown as Parameters<typeof runServer>[0])) as Server;
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const npmrc = join(folder, "npmrc");
  // npm publishes nowhere without a token; this registry asks for none.
  writeFileSync(npmrc, `//127.0.0.1:${port}/:_authToken=anybody\n`);
  return {
    url: `http://127.0.0.1:${port}`,
    env: { npm_config_userconfig: npmrc },
    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
