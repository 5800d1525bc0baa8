import type { Socket } from "node:net";
import { startMockServer } from "@flowx-start/mock-server";
import { type RawServer, type Seen, startRawServer, toAnswer } from "../../packages/client/test/raw-server.ts";
import type { Targets } from "./suite.ts";

/** The servers of the suite, and what they have seen. */
export interface RunningTargets extends AsyncDisposable {
  targets: Targets;
  /** Deliveries of a start or a plain POST, counted at each server. */
  countPosts(): Record<keyof Omit<Targets, "mock" | "closed">, number>;
  /** Instances that the mock server started. */
  countInstances(): number;
}

/** What a browser asks of a server of another origin. */
export const cors = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "authorization, content-type",
};
const started = toAnswer(200, JSON.stringify({ uuid: "24cb4216-83a4-4782-84cb-d702b54b9b7d", state: "STARTED" }), cors);

/** Starts the servers that every runtime calls. */
export async function startTargets(): Promise<RunningTargets> {
  const mock = await startMockServer({ cors: true });
  const reset = await startRawServer({ onRequest: onPost((socket) => socket.resetAndDestroy()) });
  const silent = await startRawServer({ onRequest: onPost(() => {}) });
  const stale = await startRawServer({ onRequest: onPost(answerAllButTheSecond) });
  const staleRaw = await startRawServer({ onRequest: onPost(answerAllButTheSecond) });
  const misdirected = await startRawServer({
    onRequest: onPost((socket, posts) => socket.write(posts === 1 ? toAnswer(421, "", cors) : started)),
  });
  const closed = await startRawServer({});
  await closed[Symbol.asyncDispose]();
  const toUrl = ({ port }: RawServer): string => `http://127.0.0.1:${port}`;
  return {
    targets: {
      mock: mock.url,
      reset: toUrl(reset),
      silent: toUrl(silent),
      closed: toUrl(closed),
      stale: toUrl(stale),
      staleRaw: toUrl(staleRaw),
      misdirected: toUrl(misdirected),
    },
    countPosts: () => ({
      reset: countPosts(reset.seen),
      silent: countPosts(silent.seen),
      stale: countPosts(stale.seen),
      staleRaw: countPosts(staleRaw.seen),
      misdirected: countPosts(misdirected.seen),
    }),
    countInstances: () => mock.instances.length,
    async [Symbol.asyncDispose]() {
      const servers = [mock, reset, silent, stale, staleRaw, misdirected];
      await Promise.all(servers.map((server) => server[Symbol.asyncDispose]()));
    },
  };
}

/** Answers a browser's preflight and hands every other request on. */
function onPost(answer: (socket: Socket, posts: number) => void): (socket: Socket, seen: Seen) => void {
  return (socket, seen) => {
    if (seen.texts.at(-1)?.startsWith("OPTIONS")) socket.write(toAnswer(204, "", cors));
    else answer(socket, countPosts(seen));
  };
}

/** A runtime that sends the second one again by itself gets an answer to the third. */
function answerAllButTheSecond(socket: Socket, posts: number): void {
  if (posts === 2) socket.resetAndDestroy();
  else socket.write(started);
}

function countPosts({ texts }: Seen): number {
  return texts.filter((text) => text.startsWith("POST")).length;
}
