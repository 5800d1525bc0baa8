/**
 * Measures how long `flowx-start` takes beside the server: against a server that answers at once, each run a process of its own,
 * interleaved. A single start must take at most 150 ms. It is judged by its processor time, which other programs on the machine
 * change little; on an idle machine the time on the clock is about the same.
 *
 * Usage: pnpm bench:cli               a minute
 *        pnpm bench:cli --rounds 50
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startStub } from "./start-stub.ts";
import { toMedian, writeResults } from "./write-results.ts";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "20" } } });
const rounds = Number(values.rounds);
const program = fileURLToPath(new URL("../../packages/cli/dist/cli.js", import.meta.url));
const stub = await startStub();
const folder = mkdtempSync(join(tmpdir(), "bench-cli-"));
const env = {
  PATH: process.env["PATH"],
  FLOWX_BASE_URL: stub.url,
  FLOWX_WORKSPACE_ID: "w",
  FLOWX_APP_ID: "a",
  FLOWX_TOKEN: "any-token",
};
const start = [program, "start", "p", "--values", '{"loanAmount":25000}'];
const bareFetch = `const answer = await fetch(process.env.FLOWX_BASE_URL + "/start", { method: "POST", body: '{"loanAmount":25000}',
  headers: { authorization: "Bearer any-token", "content-type": "application/json" } });
console.log(JSON.stringify(await answer.json()));`;

/** What is run, and how long it may take; the first one is what the others are compared with. */
const tasks: readonly { what: string; words: readonly string[]; goalMs?: number }[] = [
  { what: "node, nothing", words: ["--eval", "0"] },
  { what: "node, one bare fetch", words: ["--input-type=module", "--eval", bareFetch] },
  { what: "flowx-start --version", words: [program, "--version"] },
  { what: "flowx-start start", words: start, goalMs: 150 },
  { what: "flowx-start start --dry-run", words: [...start, "--dry-run"] },
  { what: "flowx-start start --key, known", words: [...start, "--key", "known"] },
];

/** Writes the processor time to a fourth stream when the process ends. */
const tellCpu = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => { const { user, system } = process.cpuUsage(); writeSync(3, String(user + system)); });',
)}`;

async function measure(words: readonly string[]): Promise<{ clock: number; cpu: number }> {
  const begunAt = performance.now();
  const stdio = ["ignore", "ignore", "ignore", "pipe"] as const;
  const child = spawn(process.execPath, ["--import", tellCpu, ...words], { cwd: folder, env, stdio: [...stdio] });
  const [[code], microseconds] = await Promise.all([once(child, "exit"), text(child.stdio[3] as Readable)]);
  if (code !== 0) throw new Error(`${words.join(" ")} ended with ${code}.`);
  return { clock: performance.now() - begunAt, cpu: Number(microseconds) / 1000 };
}

const times = tasks.map((): { clock: number; cpu: number }[] => []);
// The first round makes the folder of the outbox, and brings the files into memory.
for (const { words } of tasks) await measure(words);
for (let round = 0; round < rounds; round++) {
  for (const [i, { words }] of tasks.entries()) times[i]?.push(await measure(words));
}
await stub.close();
rmSync(folder, { recursive: true });

const toMs = (value: number): number => Math.round(value);
const base = toMedian(times[0]?.map(({ cpu }) => cpu) ?? []);
const rows = tasks.map(({ what, goalMs }, i) => {
  const runs = times[i] ?? [];
  const cpu = toMedian(runs.map((run) => run.cpu));
  const clocks = runs.map(({ clock }) => clock);
  return {
    what,
    "processor, ms": toMs(cpu),
    "above node, ms": toMs(cpu - base),
    ratio: (cpu / base).toFixed(2),
    "clock, median, ms": toMs(toMedian(clocks)),
    "clock, fastest, ms": toMs(Math.min(...clocks)),
    ...(goalMs === undefined ? { goal: "", met: "" } : { goal: `≤ ${goalMs} ms`, met: cpu <= goalMs ? "yes" : "no" }),
  };
});
const load = loadavg()[0]?.toFixed(1) ?? "";
writeResults("cli", rows, { rounds, load });
console.log(JSON.stringify({ rounds, load, node: process.version, rows }));
