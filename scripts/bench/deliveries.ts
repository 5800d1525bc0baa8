/**
 * Counts how often one call with default settings is delivered to a server that answers in a certain way. Every delivery was
 * read in full before it was answered: a process start that is delivered 3 times is 3 processes.
 *
 * Usage: pnpm bench:deliveries
 */
import { type RawServer, startRawServer, toAnswer } from "../../packages/client/test/raw-server.ts";
import { createPeers } from "./peers.ts";
import { writeResults } from "./write-results.ts";

type Socket = Parameters<NonNullable<Parameters<typeof startRawServer>[0]["onRequest"]>>[0];

const answer =
  (status: number, headers = {}): ((socket: Socket) => void) =>
  (socket) =>
    socket.write(toAnswer(status, "{}", headers));
const behaviours: Record<string, (socket: Socket) => void> = {
  "409": answer(409),
  "429": answer(429, { "retry-after": "1" }),
  "500": answer(500),
  "502": answer(502),
  "503": answer(503),
  "504": answer(504),
  "reset after read": (socket) => socket.resetAndDestroy(),
  "closed after read": (socket) => socket.end(),
};
const goal: Record<string, number> = {
  "409": 1,
  "429": 3,
  "500": 1,
  "502": 1,
  "503": 1,
  "504": 1,
  "reset after read": 1,
  "closed after read": 1,
};

/** Settles a call without an end within half a minute: some peers wait for minutes between repeats. */
const bounded = (call: Promise<unknown>): Promise<unknown> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, 30_000);
  });
  return Promise.race([call.catch(() => undefined), late]).finally(() => clearTimeout(timer));
};

const names = createPeers("http://127.0.0.1:1").map(({ name }) => name);
const rows = await Promise.all(
  names.map(async (name) => {
    const counts = await Promise.all(
      Object.values(behaviours).map(async (onRequest) => {
        await using server: RawServer = await startRawServer({ onRequest });
        const peer = createPeers(`http://127.0.0.1:${server.port}`).find((one) => one.name === name);
        await bounded(Promise.resolve(peer?.start()));
        return server.seen.requests;
      }),
    );
    return { client: name, ...Object.fromEntries(Object.keys(behaviours).map((key, i) => [key, counts[i] ?? 0])) };
  }),
);
// The keys of the statuses are numbers to JavaScript, which would put them first.
const ordered = rows.map((row) => ({
  client: row.client,
  ...Object.fromEntries(
    Object.keys(goal).map((key) => [`on ${key}`, (row as Record<string, string | number>)[key] ?? 0]),
  ),
}));
writeResults("deliveries", ordered, { goal });

const ours = rows.find(({ client }) => client === "flowx-start") as Record<string, string | number> | undefined;
const missed = Object.entries(goal).filter(([key, count]) => ours?.[key] !== count);
console.log(
  missed.length === 0
    ? "\nflowx-start meets its goal in every column."
    : `\nflowx-start misses: ${JSON.stringify(missed)}`,
);
process.exit(missed.length === 0 ? 0 : 1);
