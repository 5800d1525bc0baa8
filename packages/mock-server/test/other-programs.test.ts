import { execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it, vi } from "vitest";
import { startMockServer } from "../src/index.ts";
import { start, startPath } from "./documented.ts";

vi.setConfig({ testTimeout: 30_000 });
const run = promisify(execFile);
// `npm run verify` says so where one of them is not there.
const isThere = (command: string): boolean => spawnSync(command, ["--version"]).status === 0;

const certs = "/realms/flowx/protocol/openid-connect/certs";

it.runIf(isThere("python3"))("is driven from Python, with nothing but the standard library", async () => {
  await using server = await startMockServer();
  const script = fileURLToPath(new URL("control.py", import.meta.url));
  const { stdout } = await run("python3", [script, server.url, startPath]);
  expect(JSON.parse(stdout)).toEqual({
    statuses: [503, 200],
    requests: 2,
    started: 1,
    scenario: "unavailable",
    tokenStatus: 200,
  });
});

it.runIf(isThere("curl"))("is driven from curl", async () => {
  await using server = await startMockServer();
  const control = `${server.url}/__mock`;
  const startOnce = (): Promise<Response> => fetch(server.url + startPath, start);
  const curl = async (...words: string[]): Promise<string> => (await run("curl", ["-sS", ...words])).stdout;
  const json = ["-H", "Content-Type: application/json"];
  await curl("-X", "POST", `${control}/scenarios`, ...json, "-d", '{"name":"forbidden","times":1}');
  const [first, second] = [await startOnce(), await startOnce()];
  expect([first.status, second.status]).toEqual([403, 200]);
  expect(JSON.parse(await curl(`${control}/requests?status=403`))).toMatchObject({
    totals: { requests: 2, instances: 1 },
    requests: [{ id: 1, scenarios: ["forbidden"] }],
  });
  await curl("-X", "POST", `${control}/reset`);
  expect(JSON.parse(await curl(`${control}/instances`))).toMatchObject({ totals: { instances: 0 }, instances: [] });
});

/** Starts a mock in a process of its own, and returns its keys. */
async function readKeysOfProcess(): Promise<{ kid?: string; n?: string }[]> {
  const script = `
    import { createMockFetch } from ${JSON.stringify(new URL("../src/index.ts", import.meta.url).href)};
    const answer = await createMockFetch().fetch("http://mock${certs}");
    process.stdout.write(JSON.stringify((await answer.json()).keys));`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  child.stdout.on("data", (chunk) => {
    text += chunk;
  });
  await once(child, "close");
  return JSON.parse(text);
}

it("has another key id after a restart, because it has another key", async () => {
  const [[a], [b]] = await Promise.all([readKeysOfProcess(), readKeysOfProcess()]);
  expect(a?.n).not.toBe(b?.n);
  expect(a?.kid).not.toBe(b?.kid);
});
