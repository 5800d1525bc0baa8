import { appendFileSync } from "node:fs";

/** Writes down what became of a call, without `fetch`: Next.js would take part. */
export async function record(call) {
  const phase = process.env.NEXT_PHASE === "phase-production-build" ? "build" : "run";
  appendFileSync(process.env.FLOWX_CALLS, `${JSON.stringify({ ...call, phase })}\n`);
}
