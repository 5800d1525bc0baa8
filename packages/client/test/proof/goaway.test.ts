import { beforeAll, expect, it } from "vitest";
import { isFlowxError } from "../../src/index.ts";
import { type CertificateChain, certificateChain } from "../certificates.ts";
import { h2Codes } from "./exchange.ts";
import { type Behaviour, startFaultServer } from "./fault-server.ts";
import { createNodeHttp2Fetch } from "./node-http2-fetch.ts";
import { createProofClient, type OwnFetch, type SendOptions } from "./proof-client.ts";
import { fitsBuiltInFetch, undiciReleases } from "./undici-majors.ts";
import { type AgentOptions, toAgentOptions } from "./way.ts";

let chain: CertificateChain;

beforeAll(async () => {
  chain = await certificateChain();
});

/** The last stream that the server says it has processed: the fifth start of ten, after one that opens the session. */
const lastStreamId = 11;

interface Sender extends AsyncDisposable {
  options: SendOptions;
}

const senders: { name: string; open: () => Promise<Sender> }[] = [
  ...undiciReleases
    .filter(({ major }) => major > 5 && fitsBuiltInFetch(major))
    .map(({ name, load, destroy }) => ({
      name: `the dispatcher of ${name}`,
      async open() {
        const { Agent } = await load();
        const dispatcher = new Agent(toOneSession());
        return { options: { dispatcher }, [Symbol.asyncDispose]: () => destroy(dispatcher) };
      },
    })),
  ...undiciReleases
    .filter(({ major }) => major > 5)
    .map(({ name, load, destroy }) => ({
      name: `the fetch of ${name}`,
      async open() {
        const undici = await load();
        const dispatcher = new undici.Agent(toOneSession());
        const fetch: OwnFetch = (url, init) => undici.fetch(url, { ...init, dispatcher });
        return { options: { fetch }, [Symbol.asyncDispose]: () => destroy(dispatcher) };
      },
    })),
  {
    name: "fetch over node:http2",
    async open() {
      const { fetch, [Symbol.dispose]: close } = createNodeHttp2Fetch(chain.ca);
      return { options: { fetch }, [Symbol.asyncDispose]: async () => close() };
    },
  },
];

const cases = senders.flatMap(({ name, open }) => [
  { title: `${name}, unread above its last stream`, open, toBehaviour: toGoAwayBeforeTheSixth },
  { title: `${name}, and a lost session after all were read`, open, toBehaviour: toGoAwayAfterEach },
]);

it.concurrent.for(cases)(
  "never sends a start twice of ten on one session that a GOAWAY cuts in the middle: $title",
  async ({ open, toBehaviour }, { annotate }) => {
    await using server = await startFaultServer({
      protocol: "HTTP/2",
      behaviour: toBehaviour(),
      certificate: chain.server,
    });
    await using sender = await open();
    const flowx = createProofClient({
      ...sender.options,
      baseUrl: server.url,
      workspaceId: "w-1",
      appId: "a-1",
      token: "s3cret",
      timeoutMs: 1_500,
      retry: { baseDelayMs: 1 },
    });
    await flowx.startProcess("customer_onboarding", { start: "first" }, { timeoutMs: 20_000 });
    const names = Array.from({ length: 10 }, (_, index) => `start ${index}`);
    const outcomes = await Promise.all(
      names.map((start) =>
        flowx.startProcess("customer_onboarding", { start }).then(
          () => "started",
          (error: unknown) => (isFlowxError(error) ? error.outcome : "raw error"),
        ),
      ),
    );
    const ends = names.map((name, index) => ({ name, reads: server.reads.get(name) ?? 0, outcome: outcomes[index] }));
    await annotate(ends.map(({ reads, outcome }) => `${reads}·${outcome}`).join(", "));
    expect(ends.filter(({ reads }) => reads > 1)).toEqual([]);
    expect(ends.filter(({ reads, outcome }) => reads > 0 && outcome === "not-started")).toEqual([]);
    expect(ends.filter(({ outcome }) => outcome === "raw error")).toEqual([]);
    // A start that is sent again without its values is one as well.
    expect(server.reads.get("")).toBeUndefined();
  },
);

function toOneSession(): AgentOptions {
  const setup = { protocol: "HTTP/2", ca: chain.ca, connectTimeoutMs: 10_000 } as const;
  return { ...toAgentOptions(setup), connections: 1 };
}

/** Answers five starts, then sends GOAWAY and reads nothing more on that session. */
function toGoAwayBeforeTheSixth(): Behaviour {
  let isGone = false;
  return {
    onHead(exchange) {
      if (isGone || exchange.streamId !== lastStreamId + 2) return isGone && exchange.streamId > lastStreamId;
      isGone = true;
      exchange.goAway(lastStreamId, h2Codes.noError);
      return true;
    },
  };
}

/** Reads what comes before the session is quiet, answers nothing, says that it has processed all of it, and resets the session. */
function toGoAwayAfterEach(): Behaviour {
  let isGone = false;
  return {
    onStart(exchange, start) {
      if (start === "first") return exchange.answer();
      if (isGone) return;
      isGone = true;
      // The other starts of the same turn are read before this.
      setImmediate(() => {
        exchange.goAway(2 ** 31 - 1, h2Codes.noError);
        exchange.resetConnection();
      });
    },
  };
}
