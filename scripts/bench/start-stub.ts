import { Worker } from "node:worker_threads";

/** A server that starts nothing and answers at once. */
export interface Stub {
  readonly url: string;
  close(): Promise<unknown>;
}

/** Starts a server in a thread of its own that answers each start with another uuid. */
export async function startStub(): Promise<Stub> {
  const worker = new Worker(
    `const { createServer } = require("node:http");
     const { randomUUID } = require("node:crypto");
     const { parentPort } = require("node:worker_threads");
     const server = createServer((request, response) => request.resume().on("end", () => {
       const uuid = randomUUID();
       response.writeHead(200, { "content-type": "application/json" });
       response.end(JSON.stringify({ processDefinitionName: "p", uuid, state: "STARTED", applicationId: "a", buildId: "b", instanceMetadata: { processInstanceUuid: uuid } }));
     }));
     server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));`,
    { eval: true },
  );
  const port = await new Promise<number>((resolve) => worker.once("message", resolve));
  return { url: `http://127.0.0.1:${port}`, close: () => worker.terminate() };
}
