import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createServer as createHttpsServer, type ServerOptions } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type CertificateChain, certificateChain } from "./certificates.ts";

const run = promisify(execFile);
// Inside of the package, so that the recipes find it by its name.
const parent = fileURLToPath(new URL(".recipes/", import.meta.url));
const markdown = readFileSync(new URL("../RECIPES.md", import.meta.url), "utf8");
let folder: string;
let chain: CertificateChain;

beforeAll(async () => {
  mkdirSync(parent, { recursive: true });
  folder = mkdtempSync(parent);
  chain = await certificateChain();
  writeFileSync(`${folder}/ca.pem`, chain.ca);
  writeFileSync(`${folder}/client.pem`, chain.client.cert);
  writeFileSync(`${folder}/client-key.pem`, chain.client.key);
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

/** Runs the recipe under a heading as it is printed. */
async function runRecipe(heading: string, env: Record<string, string>): Promise<string> {
  const code = markdown.split(`## ${heading}`)[1]?.match(/```ts\n(.*?)```/s)?.[1] ?? "";
  expect(code).toContain("startProcess");
  writeFileSync(`${folder}/recipe.ts`, code);
  const options = { cwd: folder, env: { ...process.env, FLOWX_TOKEN: "any-token", NODE_EXTRA_CA_CERTS: "", ...env } };
  const ended = await run(process.execPath, ["recipe.ts"], options).catch(
    (error: { stdout: string; stderr: string }) => error,
  );
  return ended.stdout.trim() || ended.stderr;
}

interface HttpsServer extends AsyncDisposable {
  url: string;
  /** Starts that arrived. */
  readonly starts: number;
}

async function startHttps(options: ServerOptions): Promise<HttpsServer> {
  let starts = 0;
  const server = createHttpsServer(options, (request, response) => {
    starts += 1;
    request.resume();
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ uuid: "u-1", state: "STARTED" }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    get starts() {
      return starts;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

it("trusts a certificate authority of one's own", async () => {
  await using server = await startHttps(chain.server);
  expect(await runRecipe("Your own certificate authority", { FLOWX_BASE_URL: server.url })).toBe("STARTED");
  expect(server.starts).toBe(1);
});

it("shows a client certificate to a server that asks for one, which refuses a client without", async () => {
  await using server = await startHttps({ ...chain.server, ca: chain.ca, requestCert: true, rejectUnauthorized: true });
  expect(await runRecipe("A client certificate (mTLS)", { FLOWX_BASE_URL: server.url })).toBe("STARTED");
  expect(await runRecipe("Your own certificate authority", { FLOWX_BASE_URL: server.url })).toContain("FLOWX_NETWORK");
  expect(server.starts).toBe(1);
});

it("goes through a proxy", async () => {
  await using server = await startHttps(chain.server);
  const asked: (string | undefined)[] = [];
  const sockets = new Set<Socket>();
  const proxy = createHttpServer().on("connect", ({ url = "" }, socket: Socket, head) => {
    asked.push(url);
    const target = connect(Number(url.split(":")[1]), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      target.write(head);
      target.pipe(socket).pipe(target);
    });
    for (const one of [socket, target]) sockets.add(one.on("error", () => {}));
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const HTTPS_PROXY = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  try {
    expect(await runRecipe("A proxy", { FLOWX_BASE_URL: server.url, HTTPS_PROXY })).toBe("STARTED");
    expect(asked).toEqual([new URL(server.url).host]);
  } finally {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => proxy.close(resolve));
  }
});
