/**
 * A worker in a process of its own, for tests that end it. Its first argument is a {@link CrashPlan} as JSON.
 *
 * It sends `ready` when it works, and `paused` at the moment at which it waits for a message.
 */
import { once } from "node:events";
import { createOutbox } from "../src/create-outbox.ts";
import type { WorkOptions } from "../src/worker/work-options.ts";
import type { WorkPoint } from "../src/worker/worker.ts";
import { toClient } from "./to-client.ts";

/** What the worker is to do. */
export interface CrashPlan {
  readonly database: string;
  readonly schema: string;
  readonly url: string;
  readonly options: WorkOptions;
  /** Ends itself like `kill -9` at a moment, when it comes there for the `times`-th time. */
  readonly kill?: { readonly at: WorkPoint; readonly times: number };
  /** Waits at a moment until a message comes; then by its clock so much time has passed. */
  readonly pause?: { readonly at: WorkPoint; readonly sleptMs: number };
}

const plan = JSON.parse(process.argv[2] ?? "") as CrashPlan;
const { kill, pause } = plan;
let left = kill?.times ?? 0;
let isPaused = false;

async function at(point: WorkPoint): Promise<void> {
  if (point === kill?.at) {
    left -= 1;
    if (left === 0) process.kill(process.pid, "SIGKILL");
  }
  if (point === pause?.at && !isPaused) {
    isPaused = true;
    process.send?.("paused");
    await once(process, "message");
    const { now } = Date;
    Date.now = () => now() + pause.sleptMs;
  }
}

const client = toClient(plan.url);
const { database, schema } = plan;
await using outbox = await createOutbox({ database, schema, client }, { at });
const stopping = new AbortController();
process.once("SIGTERM", () => stopping.abort());
const worker = outbox.work({ ...plan.options, signal: stopping.signal });
process.send?.("ready");
await worker.stopped;
process.disconnect?.();
