import { heartbeatSeconds } from "../queue/queue.ts";

/** The error of a start whose worker crashed or missed its heartbeat, as JSON for the ledger. */
export const workerLost: string = JSON.stringify({
  name: "WorkerLostError",
  code: "OUTBOX_WORKER_LOST",
  message: `The worker that claimed the start ended, or sent no heartbeat for more than ${heartbeatSeconds} s. Whether the process was started is unknown.`,
  outcome: "unknown",
});
