import { startMockServer } from "@flowx-start/mock-server";
import { expect, it } from "vitest";
import { createOutbox } from "../src/create-outbox.ts";
import { judge } from "./run-worker.ts";
import { startPostgres } from "./start-postgres.ts";
import { toStart } from "./test-outbox.ts";
import { toClient } from "./to-client.ts";

it("loses and repeats nothing when Postgres is restarted in the middle, twice", async () => {
  const postgres = await startPostgres();
  const server = await startMockServer({ journalSize: 10_000 });
  try {
    const outbox = await createOutbox({ database: postgres.url, client: toClient(server.url) });
    let troubles = 0;
    outbox.on("trouble", () => {
      troubles += 1;
    });
    await outbox.enqueueMany(Array.from({ length: 600 }, (_, i) => toStart(`order-${i}`, { i })));
    server.use("slow", { probability: 0.2, delayMs: 50 });
    const workers = [1, 2].map(() => outbox.work({ untilEmpty: true, pollMs: 20, retryDelayMs: 10, concurrency: 8 }));
    for (const count of [100, 300]) {
      await new Promise<void>((resolve) => {
        const off = server.onRequest(() => {
          if (server.totals.instances < count) return;
          off();
          resolve();
        });
      });
      await postgres.restart();
    }
    await Promise.all(workers.map(({ stopped }) => stopped));
    const verdict = await judge(outbox, server);
    console.log(`Postgres restarted twice: ${JSON.stringify(verdict.states)}, ${troubles} troubles`);
    expect(verdict).toMatchObject({ mostInstances: 1, lies: [], states: { started: 600 } });
    expect(troubles).toBeGreaterThan(0);
    await outbox.close();
  } finally {
    await server.close();
    await postgres.stop();
  }
});
