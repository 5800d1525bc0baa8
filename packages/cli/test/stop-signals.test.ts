import { expect, it } from "vitest";
import { startFlowx } from "./flowx.ts";
import { runProgram } from "./run-program.ts";
import { openTestBatch, toCsv } from "./test-batch.ts";

it("ends a batch with 3 before a container is killed, and names what is unknown", async () => {
  const { start, write, server, sent, ledger } = await openTestBatch();
  server.use("hang", { operation: "startProcess" });
  write("rows.csv", toCsv(3));
  const { child, ended } = start(["rows.csv", "--key", "id", "--concurrency", "1"]);
  await sent();
  child.kill("SIGTERM");
  const { code, stderr } = await ended;
  expect(code).toBe(3);
  expect(stderr).toContain('Stopped immediately. 1 start was in flight; its outcome is unknown: "order-0".');
  expect((await ledger()).map(({ key, state }) => `${key} ${state}`)).toContain("order-0 unknown");
});

it.for(["SIGTERM", "SIGHUP"] as const)("waits for the answer after %s, and prints the instance", async (signal) => {
  const { mock, cwd, env } = await startFlowx();
  mock.use("slow", { delayMs: 1_500 });
  const { child, ended } = runProgram(["start", "customer_onboarding"], { cwd, env });
  await mock.waitForRequest(() => true, { timeoutMs: 60_000 });
  child.kill(signal);
  const { code, stdout } = await ended;
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ uuid: mock.instances[0]?.instance.uuid });
});
