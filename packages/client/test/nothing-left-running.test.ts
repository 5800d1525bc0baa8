import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { startRawServer } from "./raw-server.ts";

const run = promisify(execFile);

/** Fails in one way, waits one turn of the event loop, and prints what would keep the process alive. */
const program = (baseUrl: string, options: string): string => `
import { createFlowxClient } from "@flowx-start/client";
import { setImmediate } from "node:timers/promises";
const flowx = createFlowxClient({ baseUrl: ${JSON.stringify(baseUrl)}, workspaceId: "w-1", appId: "a-1", token: "t" });
const { code } = await flowx.startProcess("x", {}, ${options}).catch((error) => error);
for (let i = 0; i < 5; i++) await setImmediate();
const left = process.getActiveResourcesInfo().filter((name) => /Timeout|TCP|TLS/.test(name));
console.log(JSON.stringify({ code, left }));
`;

const rows: [options: string, code: string][] = [
  ["{ timeoutMs: 4000 }", "FLOWX_TIMEOUT"],
  ["{ attemptTimeoutMs: 4000 }", "FLOWX_TIMEOUT"],
  ["{ signal: AbortSignal.timeout(4000) }", "FLOWX_ABORTED"],
];

it.concurrent.for(rows)("leaves no timer and no socket behind with %s", async ([options, code]) => {
  await using server = await startRawServer({});
  const text = program(`http://127.0.0.1:${server.port}`, options);
  const flags = ["--input-type=module", "--eval", text];
  // The client's own name resolves inside of the package.
  const { stdout } = await run(process.execPath, flags, { cwd: import.meta.dirname, timeout: 60_000 });
  expect(JSON.parse(stdout)).toEqual({ code, left: [] });
  expect(server.seen.requests).toBe(1);
});
