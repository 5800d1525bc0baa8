import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { runtimePaths } from "./runtime-paths.ts";

const run = promisify(execFile);
const suite = fileURLToPath(new URL("mock-suite.mjs", import.meta.url));
const names = ["Node.js 20", "Node.js 22", "Node.js 24", "Node.js 26", "Bun"] as const;
// What is not there is said by the last lines of `npm run verify`.
const there = names.filter((name) => existsSync(runtimePaths[name].path));

/** HTTP/2 is Node's: under Bun the mock speaks HTTP/1.1 over TLS. */
const http2 = {
  http2: 200,
  frames: {
    "refuse-stream": { code: 7 },
    "reset-stream-after-start": { code: 2 },
    goaway: { last: 0 },
    "lost-session": {},
  },
};

it.for(there)("the mock server is the same on %s", { timeout: 120_000 }, async (name) => {
  const { stdout } = await run(runtimePaths[name].path, [suite]);
  expect(JSON.parse(stdout)).toEqual({
    issuerIsHttp: true,
    started: [200, "STARTED"],
    exact: '{"id":9007199254740993}',
    redacted: "[redacted]",
    health: 200,
    compressed: 415,
    preflight: "traceparent",
    broken: {
      "reset-before-read": ["rejected", 0],
      "reset-after-start": ["rejected", 1],
      "close-mid-headers": ["rejected", 1],
      "truncated-body": ["rejected", 1],
      garbage: ["rejected", 1],
      "refuse-stream": ["rejected", 0],
      goaway: ["rejected", 0],
      "reset-stream-after-start": ["rejected", 1],
      "lost-session": ["rejected", 1],
    },
    goesOn: 200,
    https: [200, true],
    followed: [404, "http://mock/login", true],
    ...(name !== "Bun" && http2),
  });
});
