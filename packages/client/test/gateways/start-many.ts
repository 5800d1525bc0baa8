/** Starts processes on the runtime that runs this file, so many at once: prints what the client told as JSON. */
import { clientThrough } from "./client-through.ts";
import { callMany, callOnce } from "./start-once.ts";

const [baseUrl = "", count = "1", atOnce = "1", pauseMs] = process.argv.slice(2);
const flowx = clientThrough(baseUrl);
// The others find its connection open.
const first = await callOnce(flowx);
const others = await callMany(
  flowx,
  Number(count),
  Number(atOnce),
  pauseMs === undefined ? undefined : Number(pauseMs),
);
console.log(JSON.stringify([first, ...others].map(({ callId, outcome }) => ({ callId, outcome }))));
process.exit();
