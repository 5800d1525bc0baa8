import { findClosedPort } from "../closed-port.ts";
import type { Protocol } from "./fault-server.ts";
import { type ClosableFetch, createNodeHttpFetch } from "./node-http-fetch.ts";
import { createNodeHttp2Fetch } from "./node-http2-fetch.ts";
import { type OwnFetch, RequestNotSentError } from "./proof-client.ts";
import type { Way, WaySetup } from "./way.ts";

/** Adds requests of the caller's own to a `fetch`. */
type Wrap = (send: OwnFetch, closedUrl: string) => OwnFetch;

const wraps: Record<string, Wrap> = {
  "a lost log request beside it"(send, closedUrl) {
    return (url, init) => {
      fetch(closedUrl).catch(() => {});
      return send(url, init);
    };
  },
  "an audit request behind it"(send, closedUrl) {
    return async (url, init) => {
      const answer = await send(url, init);
      await fetch(closedUrl);
      return answer;
    };
  },
  failover(send, closedUrl) {
    return (url, init) => send(url, init).catch(() => fetch(closedUrl, init));
  },
};

const toFailure = (error: unknown, wasSent: boolean): unknown =>
  wasSent ? error : new RequestNotSentError("Nothing was sent.", { cause: error });

const openNode = ({ protocol, ca }: WaySetup, own?: typeof toFailure): ClosableFetch =>
  protocol === "HTTP/2" ? createNodeHttp2Fetch(ca, own) : createNodeHttpFetch(ca, own);

const openRuntime = (): ClosableFetch => ({ fetch: (url, init) => fetch(url, init), [Symbol.dispose]() {} });

const toWay = (
  name: string,
  protocols: readonly Protocol[],
  open: (setup: WaySetup) => ClosableFetch,
  wrap: Wrap,
): Way => ({
  name,
  protocols,
  proves: "none",
  async open(setup) {
    const base = open(setup);
    const closed = await findClosedPort();
    return {
      options: { fetch: wrap(base.fetch, `http://127.0.0.1:${closed}/`) },
      async [Symbol.asyncDispose]() {
        base[Symbol.dispose]();
      },
    };
  },
});

const asItIs: Wrap = (send) => send;

/** A `fetch` that the caller wrote, with and without other requests of its own. */
export const ownFetchWays: readonly Way[] = [
  toWay("fetch over node:http", ["HTTP/1.1", "HTTP/2"], openNode, asItIs),
  {
    ...toWay(
      "fetch over node:http that says what it did not send",
      ["HTTP/1.1", "HTTP/2"],
      (setup) => openNode(setup, toFailure),
      asItIs,
    ),
    proves: "own",
  },
  ...Object.entries(wraps).flatMap(([name, wrap]) => [
    toWay(`fetch over node:http, ${name}`, ["HTTP/1.1", "HTTP/2"], openNode, wrap),
    toWay(`fetch around fetch, ${name}`, ["HTTP/1.1"], openRuntime, wrap),
  ]),
];
