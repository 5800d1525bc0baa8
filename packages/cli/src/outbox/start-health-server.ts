import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Outbox } from "@flowx-start/outbox";
import { UsageError } from "../manners/usage-error.ts";

/** Answers the probes of a container. */
export interface HealthServer extends AsyncDisposable {
  readonly port: number;
}

/**
 * Listens on every address: `GET /health` is 200 with the counts while the worker works and the database answers, else 503.
 *
 * @param port - 0 for a free one.
 * @throws {@link UsageError} if the port cannot be had.
 */
export async function startHealthServer(port: number, outbox: Outbox, stopping: AbortSignal): Promise<HealthServer> {
  const server = createServer(async (request, response) => {
    const send = (status: number, body: object): void => {
      response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
      response.end(request.method === "HEAD" ? undefined : `${JSON.stringify(body)}\n`);
    };
    if (request.url?.split("?")[0] !== "/health") return send(404, { status: "not found" });
    if (stopping.aborted) return send(503, { status: "stopping" });
    try {
      const { counts, oldestQueuedMs } = await outbox.stats();
      send(200, { status: "working", counts, oldestQueuedMs: oldestQueuedMs ?? null });
    } catch {
      send(503, { status: "the database does not answer" });
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new UsageError(`--health-port ${port} cannot be listened on: ${error.code}.`)),
    );
    server.listen(port, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}
