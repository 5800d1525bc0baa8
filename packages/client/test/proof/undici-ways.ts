import type { Protocol } from "./fault-server.ts";
import { builtInMajor, fitsBuiltInFetch, type UndiciRelease, undiciReleases } from "./undici-majors.ts";
import { toAgentOptions, type Way } from "./way.ts";

const http1: readonly Protocol[] = ["HTTP/1.1"];
const both: readonly Protocol[] = ["HTTP/1.1", "HTTP/2"];

/** HTTP/2 of undici 5 loses failures, and throws some where nobody can catch them. */
const toProtocols = ({ major }: UndiciRelease): readonly Protocol[] => (major === 5 ? http1 : both);

/** The global `fetch`, with a global dispatcher of each undici. */
export const globalDispatcherWays: readonly Way[] = undiciReleases.map((release) => ({
  name: `global dispatcher of ${release.name}`,
  protocols: isGlobalUsedForHttp2(release) ? toProtocols(release) : http1,
  proves: "all",
  isGlobal: true,
  async open(setup) {
    const { Agent, setGlobalDispatcher } = await release.load();
    const restore = await keepGlobalDispatchers();
    const agent = new Agent(toAgentOptions(setup));
    setGlobalDispatcher(agent);
    return {
      options: {},
      async [Symbol.asyncDispose]() {
        restore();
        await release.destroy(agent);
      },
    };
  },
}));

/** The option `dispatcher`, with an agent of each undici. */
export const dispatcherWays: readonly Way[] = undiciReleases.map((release) => ({
  name: `dispatcher of ${release.name}`,
  protocols: toProtocols(release),
  proves: "all",
  works: fitsBuiltInFetch(release.major),
  async open(setup) {
    const { Agent } = await release.load();
    const dispatcher = new Agent(toAgentOptions(setup));
    return { options: { dispatcher }, [Symbol.asyncDispose]: () => release.destroy(dispatcher) };
  },
}));

/** The `fetch` of each undici, as a caller's own. */
export const undiciFetchWays: readonly Way[] = undiciReleases.map((release) => ({
  name: `fetch of ${release.name}`,
  protocols: toProtocols(release),
  proves: "none",
  // Its HTTP/2 loses count of its requests, and throws where nobody can catch it when the session ends.
  skips: release.major === 6 ? ["abort, then handshake"] : [],
  async open(setup) {
    const undici = await release.load();
    const dispatcher = new undici.Agent(toAgentOptions(setup));
    return {
      options: { fetch: (url, init) => undici.fetch(url, { ...init, dispatcher }) },
      [Symbol.asyncDispose]: () => release.destroy(dispatcher),
    };
  },
}));

/** undici 8 hands an older runtime its agent for HTTP/1.1 only; Node.js 26 does not read what the older releases set. */
function isGlobalUsedForHttp2({ major, setsSecondGlobal }: UndiciRelease): boolean {
  return builtInMajor >= 8 ? setsSecondGlobal : major <= 7;
}

const globals = globalThis as unknown as Record<symbol, unknown>;
const keys = [Symbol.for("undici.globalDispatcher.1"), Symbol.for("undici.globalDispatcher.2")];

/** Returns a function that puts the present global dispatchers back. */
async function keepGlobalDispatchers(): Promise<() => void> {
  // Node.js makes its own with the first request.
  await fetch("data:,");
  const kept = keys.filter((key) => globals[key] !== undefined).map((key) => [key, globals[key]] as const);
  return () => {
    for (const [key, dispatcher] of kept) globals[key] = dispatcher;
  };
}
