/**
 * Starts processes on the runtime that runs this file, so many at once: prints what the client told as JSON.
 *
 * Usage: start-many.ts '{"baseUrl": "https://localhost:4443", "count": 200, "atOnce": 20}'
 */
import { clientThrough } from "./client-through.ts";
import { callMany, callOnce } from "./start-once.ts";

/** What is started, and where. */
export interface ManyStarts {
  baseUrl: string;
  processName?: string;
  count: number;
  atOnce: number;
  /** After each start. */
  pauseMs?: number;
}

const { baseUrl, processName, count, atOnce, pauseMs }: ManyStarts = JSON.parse(process.argv[2] ?? "{}");
const flowx = clientThrough(baseUrl);
// The others find its connection open.
const first = await callOnce(flowx, processName);
const others = await callMany(flowx, { count, atOnce, pauseMs, processName });
console.log(JSON.stringify([first, ...others].map(({ callId, outcome }) => ({ callId, outcome }))));
process.exit();
