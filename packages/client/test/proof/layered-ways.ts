import type { Protocol } from "./fault-server.ts";
import { fitsBuiltInFetch, type Undici, undiciReleases } from "./undici-majors.ts";
import { type Agent, type AgentOptions, toAgentOptions, type Way } from "./way.ts";

const both: readonly Protocol[] = ["HTTP/1.1", "HTTP/2"];

/** Wraps an agent in another dispatcher of the same undici. */
type Layer = (undici: Undici, agent: Agent, options: AgentOptions) => Agent;

const layers: Record<string, Layer> = {
  "RetryAgent that repeats starts": ({ RetryAgent }, agent) =>
    new RetryAgent(agent, { methods: ["POST"], maxRetries: 2, minTimeout: 1 }),
  // Gives the agent the body as text, so that undici itself could send it again.
  "MockAgent that lets starts pass"({ MockAgent }, agent, options) {
    const mock = new MockAgent({ ...options, agent });
    mock.enableNetConnect();
    return mock;
  },
};

/** The option `dispatcher`, with one that does something of its own to the requests. */
export const layeredWays: readonly Way[] = undiciReleases
  .filter(({ name, major }) => major > 6 && name !== "undici 7.0" && fitsBuiltInFetch(major))
  .flatMap((release) =>
    Object.entries(layers).map(([name, layer]) => ({
      name: `${name}, of ${release.name}`,
      protocols: both,
      proves: "none",
      async open(setup) {
        const undici = await release.load();
        const options = toAgentOptions(setup);
        const agent = new undici.Agent(options);
        const dispatcher = layer(undici, agent, options);
        return {
          options: { dispatcher },
          async [Symbol.asyncDispose]() {
            await dispatcher.close();
            await agent.destroy();
          },
        };
      },
    })),
  );
