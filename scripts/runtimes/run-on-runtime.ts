import { execFile, spawn } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type BuildOptions, build } from "esbuild";
import { chromium } from "playwright-core";
import type { CertificateChain } from "../../packages/client/test/certificates.ts";
import { runtimePaths } from "./runtime-paths.ts";
import type { AllFindings, Work } from "./suites.ts";

const execute = promisify(execFile);
const here = fileURLToPath(new URL(".", import.meta.url));

/** Runs the suites on a runtime. */
export type Run = (work: Work, environment?: Record<string, string>) => Promise<AllFindings>;

/** What runs the suites, built once. */
export interface Runners extends Disposable {
  /** By the name of the runtime. */
  run: Record<keyof typeof runtimePaths, Run>;
}

/**
 * Bundles the suites for every runtime.
 *
 * @param chain - Each runtime is told, in its own way, to trust its authority.
 */
export async function createRunners(chain: CertificateChain): Promise<Runners> {
  const folder = mkdtempSync(join(tmpdir(), "flowx-start-runtimes-"));
  const authority = join(folder, "ca.pem");
  writeFileSync(authority, chain.ca);
  const common: BuildOptions = { bundle: true, format: "esm", platform: "neutral", mainFields: ["module", "main"] };
  for (const name of ["main", "worker", "suites"]) {
    const outfile = join(folder, `${name}.mjs`);
    await build({ ...common, entryPoints: [join(here, `${name}.ts`)], outfile, logLevel: "error" });
  }
  const onCommandLine =
    (command: string, ...flags: string[]): Run =>
    async (work, environment) => {
      const env = { ...process.env, NODE_EXTRA_CA_CERTS: authority, DENO_CERT: authority, ...environment };
      const program = [...flags, join(folder, "main.mjs"), JSON.stringify(work)];
      const { stdout } = await execute(command, program, { env });
      return JSON.parse(stdout);
    };
  return {
    run: {
      "Node.js 20": onCommandLine(runtimePaths["Node.js 20"].path),
      "Node.js 22": onCommandLine(runtimePaths["Node.js 22"].path),
      "Node.js 24": onCommandLine(runtimePaths["Node.js 24"].path),
      "Node.js 26": onCommandLine(runtimePaths["Node.js 26"].path),
      Bun: onCommandLine(runtimePaths.Bun.path),
      Deno: onCommandLine(runtimePaths.Deno.path, "run", "--allow-net", "--no-lock"),
      workerd: (work) => runInWorkerd(folder, chain.ca, work),
      Chromium: (work) => runInChromium(folder, chain.server.cert, work),
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function runInWorkerd(folder: string, ca: string, work: Work): Promise<AllFindings> {
  const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "suite", worker = (modules = [(name = "worker.mjs", esModule = embed "worker.mjs")], compatibilityDate = "2026-01-01")),
    (name = "internet", network = (allow = ["public", "private"], tlsOptions = (trustedCertificates = [${JSON.stringify(ca)}]))),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "suite")],
);`;
  writeFileSync(join(folder, "config.capnp"), config);
  const child = spawn(runtimePaths.workerd.path, ["serve", "config.capnp", "--control-fd=3"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit", "pipe"],
  });
  try {
    for await (const line of child.stdio[3] as AsyncIterable<Buffer>) {
      const { event, port } = JSON.parse(line.toString());
      if (event !== "listen") continue;
      const response = await fetch(`http://127.0.0.1:${port}`, { method: "POST", body: JSON.stringify(work) });
      return (await response.json()) as AllFindings;
    }
    throw new Error("workerd did not listen.");
  } finally {
    child.kill("SIGKILL");
  }
}

async function runInChromium(folder: string, certificate: string, work: Work): Promise<AllFindings> {
  const key = new X509Certificate(certificate).publicKey.export({ type: "spki", format: "der" });
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
  const trust = `--ignore-certificate-errors-spki-list=${createHash("sha256").update(key).digest("base64")}`;
  await using page = await servePage(join(folder, "suites.mjs"));
  const browser = await chromium.launch({
    executablePath: runtimePaths.Chromium.path,
    args: [...args, "--disable-component-update", "--disable-sync", trust],
  });
  try {
    const tab = await browser.newPage();
    await tab.goto(page.url);
    // As text: Vitest rewrites the imports of functions.
    return await tab.evaluate(`import("/suites.mjs").then(({ runSuites }) => runSuites(${JSON.stringify(work)}))`);
  } finally {
    await browser.close();
  }
}

/** A page of this machine: Chromium does not let others call servers here. */
async function servePage(script: string): Promise<AsyncDisposable & { url: string }> {
  const server = createServer(({ url }, response) => {
    const isScript = url === "/suites.mjs";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    response.end(isScript ? readFileSync(script) : "<!doctype html>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
