/**
 * Measures the mock server against its peers, side by side in one run: throughput over loopback, time to the first answer,
 * memory, install, and what a test pays for one mock. Ratios count, absolute figures do not.
 *
 * Usage: pnpm bench:mock [--quick]
 */
import { fileURLToPath } from "node:url";
import { prepareMock, runContract } from "../../packages/contract-suite/dist/index.js";
import { createMockFetch, startMockServer } from "../../packages/mock-server/dist/index.js";
import { type InstallSize, measureInstall } from "./install-size.ts";
import { type Load, load } from "./mock-load.ts";
import {
  body,
  type MockedServer,
  type ServerName,
  serverNames,
  startOnce,
  startServer,
  toHeaders,
} from "./mock-servers.ts";
import { toMedian, writeResults } from "./write-results.ts";

const isQuick = process.argv.includes("--quick");
const rounds = isQuick ? 1 : 5;
const duration = isQuick ? 1 : 2;
const warmUp = isQuick ? 5_000 : 20_000;
const counts: Partial<Record<ServerName, number>> = isQuick
  ? { "node:http": 20_000, "flowx-start": 20_000, fastify: 20_000 }
  : { "node:http": 100_000, "flowx-start": 500_000, fastify: 100_000 };
const starts = isQuick ? 1 : 5;
const pairs = isQuick ? 20 : 200;

/** Loads every server in turn, round after round, and returns the medians. */
async function measureLoad(servers: Map<ServerName, MockedServer>): Promise<Map<ServerName, Load>> {
  const loads = new Map<ServerName, Load[]>(serverNames.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, server] of servers) loads.get(name)?.push(await load(server, { duration }));
  }
  const median = (list: Load[], key: keyof Load): number => toMedian(list.map((one) => one[key]));
  return new Map(
    [...loads].map(([name, list]) => [
      name,
      {
        requestsPerSecond: median(list, "requestsPerSecond"),
        p50Ms: median(list, "p50Ms"),
        p99Ms: median(list, "p99Ms"),
      },
    ]),
  );
}

/** What a server needs for many starts. */
interface Endurance {
  beforeMb: number;
  afterMb: number;
  cpuUsPerStart: number;
}

/** Measures memory around many starts, and the processor time of one. */
async function measureEndurance(server: MockedServer, amount: number): Promise<Endurance> {
  const before = await server.ask();
  await load(server, { amount });
  const after = await server.ask();
  return {
    beforeMb: Math.round(before.rss / 1e6),
    afterMb: Math.round(after.rss / 1e6),
    cpuUsPerStart: (after.cpuUs - before.cpuUs) / amount,
  };
}

/** Returns the median milliseconds from the start of a process to its first answer. */
async function measureStart(name: ServerName, withToken = false): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < starts; i++) {
    const begun = performance.now();
    const server = await startServer(name, withToken);
    await startOnce(server);
    times.push(performance.now() - begun);
    await server.stop();
  }
  return toMedian(times);
}

/** Returns the median milliseconds of starting and closing a server in this process. */
async function measurePair(): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < pairs; i++) {
    const begun = performance.now();
    await (await startMockServer()).close();
    times.push(performance.now() - begun);
  }
  return toMedian(times);
}

/** Returns how many calls a second the mock without a socket answers, 50 at once. */
async function measureFetch(isRead: boolean): Promise<number> {
  const mock = createMockFetch();
  const init = { method: "POST", headers: toHeaders(await mock.token({ expiresIn: 3600 })), body };
  const url = servers.get("flowx-start")?.url ?? "";
  const call = async (): Promise<void> => {
    const response = await mock.fetch(url, init);
    if (response.status !== 200) throw new Error(`The mock answered ${response.status}.`);
    if (isRead) await response.text();
  };
  const rates: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const begun = performance.now();
    let calls = 0;
    for (; performance.now() - begun < duration * 500; calls += 50) await Promise.all(Array.from({ length: 50 }, call));
    if (round >= 0) rates.push((calls * 1000) / (performance.now() - begun));
  }
  return toMedian(rates);
}

/** Returns how many cases of the contract a second run against the mock, and how many plain calls one after another. */
async function measureSuite(): Promise<{ cases: number; calls: number }> {
  await using server = await startMockServer();
  await using target = await prepareMock({ url: server.url });
  const cases: number[] = [];
  const calls: number[] = [];
  const headers = { authorization: `Bearer ${target.token}` };
  const url = `${server.url}/api/runtime/process-instance/${target.processInstanceUuid}/build/info`;
  for (let round = -1; round < rounds; round++) {
    const { passed, failed, durationMs } = await runContract(target);
    if (failed > 0) throw new Error(`${failed} cases of the contract failed.`);
    const begun = performance.now();
    for (let call = 0; call < passed; call++) await (await fetch(url, { headers })).text();
    if (round < 0) continue;
    cases.push((passed * 1000) / durationMs);
    calls.push((passed * 1000) / (performance.now() - begun));
  }
  return { cases: toMedian(cases), calls: toMedian(calls) };
}

const toFolder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const installs: Partial<Record<ServerName, InstallSize>> = {
  "flowx-start": measureInstall(toFolder("../../packages/mock-server")),
  fastify: measureInstall(toFolder("node_modules/fastify")),
  prism: measureInstall(toFolder("node_modules/@stoplight/prism-cli")),
};
const startMs = new Map<ServerName, number>();
for (const name of serverNames) startMs.set(name, await measureStart(name));
const startWithTokenMs = await measureStart("flowx-start", true);
const pairMs = await measurePair();

const servers = new Map<ServerName, MockedServer>();
for (const name of serverNames) servers.set(name, await startServer(name));
for (const [name, server] of servers)
  await load(server, counts[name] === undefined ? { duration } : { amount: warmUp });
const endurance = new Map<ServerName, Endurance>();
for (const [name, server] of servers) {
  const count = counts[name];
  if (count !== undefined) endurance.set(name, await measureEndurance(server, count));
}
const loads = await measureLoad(servers);
const fetchesPerSecond = await measureFetch(false);
const readFetchesPerSecond = await measureFetch(true);
for (const server of servers.values()) await server.stop();
const suite = await measureSuite();

const rate = (name: ServerName): number => loads.get(name)?.requestsPerSecond ?? Number.NaN;
const rows = serverNames.map((name) => {
  const memory = endurance.get(name);
  const install = installs[name];
  return {
    server: name,
    "requests/s": Math.round(rate(name)),
    "× node:http": (rate(name) / rate("node:http")).toFixed(2),
    "p50, ms": (loads.get(name)?.p50Ms ?? Number.NaN).toFixed(2),
    "p99, ms": (loads.get(name)?.p99Ms ?? Number.NaN).toFixed(2),
    "CPU per start, µs": memory?.cpuUsPerStart.toFixed(0) ?? "",
    "contract cases/s": name === "flowx-start" ? Math.round(suite.cases) : "",
    "first answer, ms": Math.round(startMs.get(name) ?? Number.NaN),
    "RSS before, MB": memory?.beforeMb ?? "",
    "RSS after, MB": memory?.afterMb ?? "",
    packages: install?.packages ?? "",
    "install, kB": install === undefined ? "" : Math.round(install.bytes / 1000),
  };
});

const none: Endurance = { beforeMb: Number.NaN, afterMb: Number.NaN, cpuUsPerStart: Number.NaN };
const ours = endurance.get("flowx-start") ?? none;
const bare = endurance.get("node:http") ?? none;
const figures: [name: string, value: number, goal: string, isMet: (value: number) => boolean][] = [
  ["CPU time per start, × node:http", bare.cpuUsPerStart / ours.cpuUsPerStart, ">= 0.75", (value) => value >= 0.75],
  ["requests/s, × Prism", rate("flowx-start") / rate("prism"), ">= 25", (value) => value >= 25],
  ["first answer of a new process, ms", startMs.get("flowx-start") ?? Number.NaN, "<= 250", (value) => value <= 250],
  ["RSS after, MB", ours.afterMb, "< 200", (value) => value < 200],
  // A tenth is what the allocator keeps or gives back by chance.
  ["RSS after, × before", ours.afterMb / ours.beforeMb, "flat (<= 1.1)", (value) => value <= 1.1],
  ["startMockServer() and close(), ms", pairMs, "<= 5", (value) => value <= 5],
  ["createMockFetch, × server", fetchesPerSecond / rate("flowx-start"), ">= 3", (value) => value >= 3],
];
const goals = figures.map(([name, value, goal, isMet]) => ({ name, value, goal, isMet: isMet(value) }));
writeResults("mock", rows, {
  isQuick,
  rounds,
  duration,
  memory: { warmUp, starts: counts },
  goals,
  startWithTokenMs,
  pairMs,
  fetchesPerSecond,
  readFetchesPerSecond,
  suite,
});
console.log(
  `\nMemory: after ${warmUp} starts and after ${JSON.stringify(counts)} more. Prism is left out: it takes too long.`,
);
console.log(`First answer with a token of its own, whose key is made first: ${startWithTokenMs.toFixed(0)} ms.`);
console.log(
  `createMockFetch: ${Math.round(fetchesPerSecond)} calls/s, ${Math.round(readFetchesPerSecond)} with the body read.`,
);
console.log(
  `Contract suite: ${Math.round(suite.cases)} cases/s, ${(suite.cases / suite.calls).toFixed(2)} × plain calls one after another.`,
);
for (const { name, value, goal, isMet } of goals) {
  console.log(`${isMet ? "met   " : "MISSED"} ${name}: ${value.toFixed(2)} (goal ${goal})`);
}
