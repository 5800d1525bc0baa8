import { existsSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type CertificateChain, certificateChain } from "../../packages/client/test/certificates.ts";
import type { Http2Call, Told } from "./http2-suite.ts";
import { burst, type Http2Fault, type Http2Target, http2Faults, startHttp2Target } from "./http2-targets.ts";
import { createRunners, type Runners } from "./run-on-runtime.ts";
import { runtimePaths } from "./runtime-paths.ts";

type RuntimeName = keyof typeof runtimePaths;

const faults = Object.keys(http2Faults) as Http2Fault[];
const thatSpeaksIt: readonly RuntimeName[] = ["Node.js 26", "Deno", "Chromium"];
/**
 * Where Chromium sends a start again by itself, although it was read: a browser does so when a connection breaks that has served
 * before, if only for the preflight, and where the server says that it did not process the stream, true or not.
 */
const readTwiceInChromium = /(?:REFUSED_STREAM|reset|closed) after read$/;

/** A start, and how often it was read. */
type Cell = Told & { reads: number };

let chain: CertificateChain;
let runners: Runners;
beforeAll(async () => {
  chain = await certificateChain();
  runners = await createRunners(chain);
});

// By fault and runtime, `reads·outcome·attempts`: how often the server read the start, what the client told, how often it tried.
const onlyHttp2 = "a server that speaks HTTP/2 alone";
const table = Object.fromEntries([...faults, onlyHttp2].map((row) => [row, {} as Record<string, string>]));
afterAll(() => {
  console.table(table);
  runners[Symbol.dispose]();
});

async function startAtAll(runtime: RuntimeName): Promise<{ version: string; cells: Map<Http2Fault, Cell[]> }> {
  const targets = new Map<Http2Fault, Http2Target>();
  await using stack = new AsyncDisposableStack();
  const calls: Record<string, Http2Call> = {};
  for (const fault of faults) {
    const target = stack.use(await startHttp2Target(fault, chain.server));
    targets.set(fault, target);
    const starts = fault.startsWith("burst") ? burst.starts : 1;
    calls[fault] = { url: target.url, starts, warm: /^(?:used|idle|GOAWAY|burst)/.test(fault) };
  }
  const { http2 } = await runners.run[runtime]({ http2: { ok: targets.get("ok")?.url ?? "", calls } });
  const toCells = (fault: Http2Fault): Cell[] =>
    (http2?.told[fault] ?? []).map((told) => ({ ...told, reads: targets.get(fault)?.reads.get(told.id) ?? 0 }));
  return { version: http2?.version ?? "", cells: new Map(faults.map((fault) => [fault, toCells(fault)])) };
}

function note(runtime: RuntimeName, row: string, cells: readonly Cell[]): void {
  const counts = new Map<string, number>();
  for (const { reads, outcome, attempts } of cells) {
    const text = `${reads}·${outcome}·${attempts}`;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const texts = [...counts].map(([text, count]) => (count === 1 ? text : `${count} × ${text}`));
  Object.assign(table[row] ?? {}, { [runtime]: texts.join(", ") });
}

// What is not there is said by the last lines of `npm run verify`.
const there = (Object.keys(runtimePaths) as RuntimeName[]).filter((name) => existsSync(runtimePaths[name].path));

it.for(there)("starts once, and tells the truth, over HTTP/2 on %s", { timeout: 60_000 }, async (runtime) => {
  const { version, cells } = await startAtAll(runtime);
  const speaksIt = thatSpeaksIt.includes(runtime);
  // Against what a runtime is said to speak in the README.
  expect(version).toBe(speaksIt ? "2" : "1.1");
  if (!speaksIt) {
    note(runtime, "ok", cells.get("ok") ?? []);
    note(runtime, onlyHttp2, cells.get("silence after read") ?? []);
  }
  for (const [fault, starts] of cells) {
    // Of a burst, all of them; else the last one, which meets the fault.
    if (speaksIt) note(runtime, fault, fault.startsWith("burst") ? starts : starts.slice(-1));
    const most = runtime === "Chromium" && readTwiceInChromium.test(fault) ? 2 : 1;
    for (const start of starts) {
      const { reads, outcome } = start;
      const place = `${fault}: ${JSON.stringify(start)}`;
      expect(reads, place).toBeLessThanOrEqual(most);
      if (outcome === "not-started") expect(reads, place).toBe(0);
      if (outcome === "started") expect(reads, place).toBeGreaterThanOrEqual(1);
    }
  }
  expect(cells.get("ok")).toMatchObject([{ outcome: "started", attempts: 1 }]);
  const outcomes = (fault: Http2Fault): string[] => (cells.get(fault) ?? []).map(({ outcome }) => outcome);
  if (runtime === "Node.js 26") {
    // What its GOAWAY proves is sent again, and arrives.
    expect(cells.get("GOAWAY below, not read")).toMatchObject([{}, { outcome: "started", attempts: 2, reads: 1 }]);
    expect(new Set(outcomes("burst: GOAWAY in the middle"))).toEqual(new Set(["started"]));
  }
  if (speaksIt && runtime !== "Chromium") {
    // HAProxy refuses streams that FlowX has read.
    expect(outcomes("REFUSED_STREAM, not read")).toEqual(["unknown"]);
    expect(outcomes("REFUSED_STREAM after read")).toEqual(["unknown"]);
  }
});
