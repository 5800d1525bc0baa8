/**
 * Measures the client against its peers, side by side in one run: cost of a call over a stubbed `fetch` and over loopback,
 * cost of a thousand starts at once, memory, bundle, install. Ratios are of the processor time of this thread; they count,
 * absolute figures do not.
 *
 * Usage: pnpm bench:client
 */
import { execFileSync } from "node:child_process";
import { readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { createPeers, type Peer } from "./peers.ts";
import { toMedian, writeResults } from "./write-results.ts";

const rounds = 15;
const here = fileURLToPath(new URL(".", import.meta.url));
const body = JSON.stringify({ uuid: "24cb4216-83a4-4782-84cb-d702b54b9b7d", state: "STARTED" });
const headers = { "content-type": "application/json" };

/** The median microseconds of a call: on the clock, and on the processor for this thread alone. */
interface Cost {
  wall: number;
  cpu: number;
}

/** Runs `work` for every peer in turn, round after round, so that a noisy machine is noisy for all of them. */
async function measureCosts(
  peers: Peer[],
  calls: number,
  work: (start: Peer["start"]) => Promise<unknown>,
): Promise<Map<string, Cost>> {
  const costs = new Map(peers.map(({ name }) => [name, { wall: [] as number[], cpu: [] as number[] }]));
  for (let round = -2; round < rounds; round++) {
    for (const { name, start } of peers) {
      const begun = performance.now();
      const used = process.threadCpuUsage();
      await work(start);
      const { user, system } = process.threadCpuUsage(used);
      if (round < 0) continue;
      costs.get(name)?.wall.push(((performance.now() - begun) * 1000) / calls);
      costs.get(name)?.cpu.push((user + system) / calls);
    }
  }
  return new Map([...costs].map(([name, { wall, cpu }]) => [name, { wall: toMedian(wall), cpu: toMedian(cpu) }]));
}

/** One call after the other. */
function timeCalls(peers: Peer[], calls: number): Promise<Map<string, Cost>> {
  return measureCosts(peers, calls, async (start) => {
    for (let i = 0; i < calls; i++) await start();
  });
}

const realFetch = globalThis.fetch;
globalThis.fetch = async () => new Response(body, { headers });
const stubbed = await timeCalls(
  createPeers("http://127.0.0.1:1").filter(({ needsServer }) => !needsServer),
  4000,
);
const memory = await measureMemory(200_000);
globalThis.fetch = realFetch;

const server = new Worker(
  `const { createServer } = require("node:http");
   const { parentPort } = require("node:worker_threads");
   const server = createServer((request, response) => request.resume().on("end", () => {
     response.writeHead(200, { "content-type": "application/json" });
     response.end(${JSON.stringify(body)});
   }));
   server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));`,
  { eval: true },
);
const port = await new Promise<number>((resolve) => server.once("message", resolve));
const peers = createPeers(`http://127.0.0.1:${port}`);
const loopback = await timeCalls(
  peers.filter(({ name }) => stubbed.has(name)),
  100,
);
const atOnce = ["fetch(url, init) by hand", "fetch by hand", "openapi-fetch", "flowx-start"];
const concurrent = await measureCosts(
  peers.filter(({ name }) => atOnce.includes(name)),
  1000,
  (start) => Promise.all(Array.from({ length: 1000 }, start)),
);
await server.terminate();

/** Returns the heap in use after a warm-up and after `calls` starts, in MB. */
async function measureMemory(calls: number): Promise<{ before: number; after: number; calls: number }> {
  const flowx = createPeers("http://127.0.0.1:1").find(({ name }) => name === "flowx-start");
  const use = (): number => {
    globalThis.gc?.();
    return Math.round(process.memoryUsage().heapUsed / 1e4) / 100;
  };
  const call = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i++) {
      await flowx?.start();
      // A stub answers within microtasks; what a runtime cleans up between turns of its event loop needs one.
      if (i % 1000 === 0) await setImmediate();
    }
    await setImmediate();
  };
  await call(20_000);
  const before = use();
  await call(calls);
  return { before, after: use(), calls };
}

const programs: Record<string, string> = {
  "openapi-fetch": `import createClient from "openapi-fetch"; const c = createClient({ baseUrl: "x" }); await c.POST("/", {});`,
  "flowx-start": `import { createFlowxClient } from "../../packages/client/dist/index.js"; await createFlowxClient().startProcess("x", {});`,
  ky: `import ky from "ky"; await ky.post("x", { json: {} }).json();`,
  ofetch: `import { ofetch } from "ofetch"; await ofetch("x", { method: "POST", body: {} });`,
  "axios (fetch adapter)": `import axios from "axios"; await axios.post("x", {}, { adapter: "fetch" });`,
  "@octokit/request": `import { request } from "@octokit/request"; await request("POST /", {});`,
  "@camunda8/orchestration-cluster-api": `import { createCamundaClient } from "@camunda8/orchestration-cluster-api"; await createCamundaClient().createProcessInstance({ processDefinitionId: "x" });`,
};

/** Returns min+gzip in kB of what a one-call program loads at once; what it loads later is left out. */
async function measureBundle(code: string): Promise<number> {
  const result = await build({
    stdin: { contents: code, resolveDir: here, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    splitting: true,
    write: false,
    outdir: "out",
    logLevel: "error",
    metafile: true,
  });
  const chunks = new Map(Object.entries(result.metafile.outputs));
  const eager = new Set<string>();
  const visit = (path: string): void => {
    if (eager.has(path) || !chunks.has(path)) return;
    eager.add(path);
    for (const { kind, path: next } of chunks.get(path)?.imports ?? []) if (kind === "import-statement") visit(next);
  };
  const [entry] = [...chunks].find(([, { entryPoint }]) => entryPoint === "<stdin>") ?? [""];
  visit(entry);
  const files = result.outputFiles.filter(({ path }) =>
    [...eager].some((name) => path.endsWith(name.replace("out/", "/"))),
  );
  const bytes = files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  return Math.round(bytes / 100) / 10;
}

/** Returns TypeScript's count of instantiations for a one-call program. */
function measureInstantiations(code: string): number {
  const file = `${here}instantiations.ts`;
  writeFileSync(file, `${code}\nexport {};\n`);
  try {
    const flags = [
      "--noEmit",
      "--extendedDiagnostics",
      "--module",
      "nodenext",
      "--target",
      "es2023",
      "--strict",
      "--skipLibCheck",
    ];
    const tsc = fileURLToPath(new URL("../node_modules/.bin/tsc", import.meta.url));
    const out = execFileSync(tsc, [...flags, "--types", "node", "--typeRoots", "../node_modules/@types", file], {
      cwd: here,
      encoding: "utf8",
    });
    return Number(/Instantiations:\s+(\d+)/.exec(out)?.[1] ?? Number.NaN);
  } finally {
    rmSync(file);
  }
}

const openapiOnly = `import createClient from "openapi-fetch"; import type { paths } from "../../packages/api-types/dist/index.js";
const c = createClient<paths>({ baseUrl: "x" });
await c.POST("/api/runtime/wks/{workspaceId}/app/{appId}/process-name/{processName}/start", { params: { path: { workspaceId: "w", appId: "a", processName: "p" } }, body: {} });`;
const instantiations = {
  "openapi-fetch": measureInstantiations(openapiOnly),
  "flowx-start": measureInstantiations(programs["flowx-start"] ?? ""),
};

function sizeOf(folder: URL): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
    .reduce((sum, entry) => sum + statSync(`${entry.parentPath}/${entry.name}`).size, 0);
}
const unpackedKb =
  ["client", "api-types"]
    .map((name) => sizeOf(new URL(`../../packages/${name}/dist/`, import.meta.url)))
    .reduce((a, b) => a + b) / 1000;

/** The processor time of a peer, as a multiple of another's. */
function toRatio(costs: Map<string, Cost>, name: string, base: string): string {
  const [own, other] = [costs.get(name)?.cpu, costs.get(base)?.cpu];
  return own === undefined || other === undefined ? "" : (own / other).toFixed(2);
}
const rows = await Promise.all(
  [...stubbed].map(async ([name, cost]) => ({
    client: name,
    "stub, µs": cost.wall.toFixed(1),
    "stub, CPU µs": cost.cpu.toFixed(1),
    "stub, × fetch": toRatio(stubbed, name, "fetch by hand"),
    "stub, × openapi-fetch": toRatio(stubbed, name, "openapi-fetch"),
    "loopback, × fetch": toRatio(loopback, name, "fetch by hand"),
    "1,000 at once, × fetch(url, init)": toRatio(concurrent, name, "fetch(url, init) by hand"),
    "min+gzip, kB": programs[name] === undefined ? 0 : await measureBundle(programs[name]),
  })),
);
const costs = {
  stubbed: Object.fromEntries(stubbed),
  loopback: Object.fromEntries(loopback),
  concurrent: Object.fromEntries(concurrent),
};
writeResults("client", rows, { rounds, costs, memory, instantiations, unpackedKb });
console.log(`\nHeap after 20,000 calls ${memory.before} MB, after ${memory.calls} more ${memory.after} MB.`);
console.log(
  `TypeScript instantiations: ${JSON.stringify(instantiations)}. dist of client and api-types: ${unpackedKb.toFixed(0)} kB.`,
);
