/**
 * A mock server for a process of its own, which is killed in the middle: prints its address, then the `callId` of each start
 * as soon as it has read it. Its answers come later.
 */
import { writeSync } from "node:fs";
import { startMockServer } from "@flowx-start/mock-server";

const mock = await startMockServer();
mock.use("slow", {
  delayMs: 30,
  when: ({ body }) => {
    writeSync(1, `${body?.["callId"]}\n`);
    return true;
  },
});
writeSync(1, `${mock.url}\n`);
// It ends with whoever started it.
process.stdin.resume().once("end", () => process.exit());
