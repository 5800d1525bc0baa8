import { existsSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startMockServer } from "@flowx-start/mock-server";
import { certificateChain } from "../../packages/client/test/certificates.ts";
import { burst, type Http2Fault, type Http2Target, http2Faults, startHttp2Target } from "./http2-targets.ts";
import type { Http2Call } from "./http2-suite.ts";
import { createRunners, type Runners } from "./run-on-runtime.ts";
import { runtimePaths } from "./runtime-paths.ts";

const chain = await certificateChain();
const page = await startMockServer({ cors: true });
let runners: Runners;
beforeAll(async () => {
  runners = await createRunners(chain, () => page.url);
});
afterAll(async () => {
  runners[Symbol.dispose]();
  await page[Symbol.asyncDispose]();
});

const names = (Object.keys(runtimePaths) as (keyof typeof runtimePaths)[]).filter((n) => existsSync(runtimePaths[n].path));

it.for(names)("h2 %s", { timeout: 60_000 }, async (name) => {
  const faults = Object.keys(http2Faults) as Http2Fault[];
  const targets = Object.fromEntries(
    await Promise.all(faults.map(async (f) => [f, await startHttp2Target(f, chain.server)] as const)),
  ) as Record<Http2Fault, Http2Target>;
  const calls: Record<string, Http2Call> = {};
  for (const f of faults) {
    const many = f.startsWith("40");
    calls[f] = { url: targets[f].url, starts: many ? burst.starts : 1, warm: many || /^(used|idle|GOAWAY)/.test(f) };
  }
  const { http2 } = await runners.run[name]({ http2: { ok: targets.ok.url, calls } });
  console.log(name, http2?.version);
  for (const f of faults) {
    const told = http2?.told[f] ?? [];
    const m = new Map<string, number>();
    for (const t of told) { const k = `read ${targets[f].reads.get(t.id) ?? 0} ${t.outcome} attempts ${t.attempts} ${t.said ?? ""}`; m.set(k, (m.get(k) ?? 0) + 1); }
    console.log("   ", f.padEnd(34), [...m].map(([k, n]) => `${n}x ${k}`).join("  ||  "));
  }
  await Promise.all(Object.values(targets).map((t) => t[Symbol.asyncDispose]()));
});
