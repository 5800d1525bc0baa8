import { existsSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { certificateChain } from "../../packages/client/test/certificates.ts";
import { createRunners, type Runners } from "./run-on-runtime.ts";
import { runtimePaths } from "./runtime-paths.ts";
import { startTargets } from "./start-targets.ts";

let runners: Runners;
beforeAll(async () => {
  runners = await createRunners(await certificateChain());
});
afterAll(() => runners[Symbol.dispose]());

interface Runtime {
  name: keyof typeof runtimePaths;
  /** It proves that a refused connection was never made. */
  provesRefusal: boolean;
  /** It refuses ports of other protocols, and says so. */
  blocksPorts: boolean;
  /**
   * What the runtime sends again by itself when a kept-alive connection is reset under it: nothing, a POST of its own `fetch`,
   * or the client's starts as well, also after 421.
   */
  repeats: "nothing" | "plain POSTs" | "starts";
}

const nodes = (["Node.js 20", "Node.js 22", "Node.js 24", "Node.js 26"] as const).map((name): Runtime => {
  return { name, provesRefusal: true, blocksPorts: true, repeats: "nothing" };
});
const runtimes: Runtime[] = [
  ...nodes,
  { name: "Bun", provesRefusal: true, blocksPorts: false, repeats: "nothing" },
  { name: "Deno", provesRefusal: false, blocksPorts: false, repeats: "plain POSTs" },
  { name: "workerd", provesRefusal: false, blocksPorts: false, repeats: "nothing" },
  { name: "Chromium", provesRefusal: false, blocksPorts: false, repeats: "starts" },
];

// What is not there is said by the last lines of `npm run verify`.
const there = runtimes.filter(({ name }) => existsSync(runtimePaths[name].path));

it.for(there)("starts once, and tells the truth about failures, on $name", { timeout: 120_000 }, async (runtime) => {
  await using servers = await startTargets();
  const { findings: all = {} } = await runners.run[runtime.name]({ targets: servers.targets });
  const { staleSecond, staleRawSecond, ...findings } = all;
  const isSentAgain = runtime.repeats === "starts";
  const unknown = { outcome: "unknown", attempts: 1 };
  const refusal = runtime.provesRefusal ? { outcome: "not-started", attempts: 3 } : unknown;
  expect(findings).toEqual({
    start: "STARTED",
    unknownProcess: { code: "FLOWX_HTTP_PROBLEM", outcome: "not-started", attempts: 1, status: 404 },
    invalid: { code: "FLOWX_INVALID_ARGUMENT", outcome: "not-started", attempts: 0 },
    timeout: { code: "FLOWX_TIMEOUT", ...unknown },
    aborted: { code: "FLOWX_ABORTED", ...unknown },
    reset: { code: "FLOWX_NETWORK", ...unknown },
    closed: { code: "FLOWX_NETWORK", ...refusal },
    badPort: runtime.blocksPorts
      ? { code: "FLOWX_INVALID_ARGUMENT", outcome: "not-started", attempts: 1 }
      : { code: "FLOWX_NETWORK", ...refusal },
    misdirected: isSentAgain
      ? "STARTED"
      : { code: "FLOWX_HTTP_PROBLEM", outcome: "not-started", attempts: 1, status: 421 },
    staleFirst: "STARTED",
    staleRawFirst: 200,
  });
  const { silent, reset, misdirected, stale, staleRaw } = servers.countPosts();
  expect({ instances: servers.countInstances(), silent, misdirected }).toEqual({
    instances: 1,
    silent: 2,
    misdirected: isSentAgain ? 2 : 1,
  });
  // Chromium sends it again where it takes the connection of the preflight, which it mostly does.
  expect(isSentAgain ? [1, 2] : [1]).toContain(reset);
  // Where the runtime repeats a request by itself, the caller sees a success and never learns of it.
  const twice = { posts: 3, answer: "success" };
  const once = { posts: 2, answer: "failure" };
  expect({
    start: { posts: stale, answer: staleSecond === "STARTED" ? "success" : "failure" },
    plain: { posts: staleRaw, answer: staleRawSecond === 200 ? "success" : "failure" },
  }).toEqual({
    start: runtime.repeats === "starts" ? twice : once,
    plain: runtime.repeats === "nothing" ? once : twice,
  });
  if (runtime.repeats !== "starts") expect(staleSecond).toEqual({ code: "FLOWX_NETWORK", ...unknown });
});
