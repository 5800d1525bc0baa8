import { heartbeatSeconds } from "../queue/queue.ts";

/** The error of a start whose worker ended without a word, as JSON for the ledger. */
export const workerLost: string = JSON.stringify({
  name: "WorkerLostError",
  code: "OUTBOX_WORKER_LOST",
  message: `The worker that had claimed the start ended, or was silent for more than ${heartbeatSeconds} s. Whether the process was started is unknown.`,
  outcome: "unknown",
});
