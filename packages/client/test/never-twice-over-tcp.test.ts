import type { Socket } from "node:net";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createFlowxClient } from "../src/index.ts";
import { started, startRawServer, toAnswer } from "./raw-server.ts";

/** What a real server does with a request that it has read whole. */
interface Behaviour {
  /** It has started an instance before it does. */
  starts: boolean;
  act: (socket: Socket) => void;
}

const again = { "retry-after": "0" };
const answer =
  (status: number): Behaviour["act"] =>
  (socket) =>
    socket.write(toAnswer(status, "", again));
const cut = started.slice(0, -10);

const behaviours: Behaviour[] = [
  ...[302, 400, 401, 403, 404, 413, 429, 429, 429].map((status) => ({ starts: false, act: answer(status) })),
  ...[true, false].flatMap((starts) => [
    { starts, act: (socket: Socket) => socket.resetAndDestroy() },
    { starts, act: (socket: Socket) => socket.end() },
    { starts, act: (socket: Socket) => socket.end("HTTP/1.1 200 OK\r\ncont") },
    { starts, act: (socket: Socket) => socket.end("SSH-2.0-OpenSSH_9.7\r\n") },
    ...[408, 500, 502, 503, 504].map((status) => ({ starts, act: answer(status) })),
  ]),
  { starts: true, act: (socket) => socket.write(started) },
  { starts: true, act: (socket) => socket.end(cut) },
  { starts: true, act: (socket) => socket.write(cut, () => socket.resetAndDestroy()) },
  { starts: true, act: answer(200) },
];

it("never starts two instances for one call over real connections, kept alive from call to call", async () => {
  let queue: Behaviour[] = [];
  let instances = 0;
  await using server = await startRawServer({
    onRequest(socket) {
      const { starts, act } = (queue.length > 1 ? queue.shift() : queue[0]) as Behaviour;
      if (starts) instances += 1;
      act(socket);
    },
  });
  let tokens = 0;
  const flowx = createFlowxClient({
    baseUrl: `http://127.0.0.1:${server.port}`,
    workspaceId: "w-1",
    appId: "a-1",
    token: () => `t-${++tokens}`,
    retry: { baseDelayMs: 0 },
  });
  const ends = { started: 0, "not-started": 0, unknown: 0 };
  const sequences = fc.array(fc.constantFrom(...behaviours), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(sequences, async (sequence) => {
      queue = [...sequence];
      instances = 0;
      const end = await flowx.startProcess("x", {}).then(
        () => "started" as const,
        ({ outcome }: { outcome: "not-started" | "unknown" }) => outcome,
      );
      ends[end] += 1;
      expect(instances).toBeLessThanOrEqual(1);
      if (end !== "unknown") expect(instances).toBe(end === "started" ? 1 : 0);
    }),
    { numRuns: 400 },
  );
  // The sequences reach every end.
  expect(Math.min(...Object.values(ends))).toBeGreaterThan(0);
});
