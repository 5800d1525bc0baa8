import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Outbox } from "@flowx-start/outbox";
import { UsageError } from "../manners/usage-error.ts";

/** Answers the health probes of a container. */
export interface HealthServer extends AsyncDisposable {
  readonly port: number;
}

/**
 * Starts a health server on all addresses. `GET /health` returns 200 with the counts while the worker runs and the
 * database answers, otherwise 503.
 *
 * @param port - The port; 0 selects a free one.
 * @throws {@link UsageError} if the server cannot listen on the port.
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
      reject(new UsageError(`--health-port: cannot listen on port ${port} (${error.code}). Choose another port.`)),
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
