import { once } from "node:events";
import autocannon, { type Options, type Result } from "autocannon";
import { body, type MockedServer, toHeaders } from "./mock-servers.ts";

/** What a server did under load. */
export interface Load {
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
}

/**
 * Posts starts over 50 connections, each as soon as the one before is answered.
 *
 * @param limit - For how many seconds, or how many of them.
 * @throws `Error` if one is not answered with 200.
 */
export async function load(server: MockedServer, limit: { duration: number } | { amount: number }): Promise<Load> {
  const times: number[] = [];
  const options: Options = {
    url: server.url,
    method: "POST",
    headers: toHeaders(server.token),
    body,
    connections: 50,
    ...limit,
  };
  // With a callback it returns what emits, and not a promise.
  const run = autocannon(options, () => {});
  let first = 0;
  let last = 0;
  // The percentiles of the summary are whole milliseconds.
  run.on("response", (_client, _status, _bytes, ms) => {
    last = performance.now();
    if (first === 0) first = last;
    times.push(ms);
  });
  const [result] = await once(run, "done");
  const { non2xx, errors, timeouts }: Result = result;
  if (non2xx + errors + timeouts > 0) {
    throw new Error(`${server.url}: ${non2xx} not 2xx, ${errors} errors, ${timeouts} timeouts.`);
  }
  const sorted = Float64Array.from(times).sort();
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { requestsPerSecond: (times.length * 1000) / (last - first), p50Ms: at(0.5), p99Ms: at(0.99) };
}
