import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { startMockServer } from "../start-mock-server.ts";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const run = promisify(execFile);

/** Starts the command and resolves with its URL once it listens. */
async function listen(...flags: string[]): Promise<{ child: ChildProcess; text: string; url: string }> {
  const child = spawn(process.execPath, [cli, ...flags], { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  for await (const chunk of child.stdout ?? []) {
    text += chunk;
    if (text.includes("Ctrl-C stops it.")) break;
  }
  return { child, text, url: /listens on (\S+)/.exec(text)?.[1] ?? "" };
}

/** Reads the method, URL, headers and body of a printed command; curl itself is not everywhere. */
function sendAsCurlDoes(command: string): Promise<Response> {
  const [, method = "", url = ""] = /^curl -X (\S+) "([^"]+)"/.exec(command) ?? [];
  const headers = [...command.matchAll(/-H "([^:]+): ([^"]+)"/g)].map(([, name = "", value = ""]): [string, string] => [
    name,
    value,
  ]);
  const [, body = ""] = /-d '([^']+)'/.exec(command) ?? [];
  return fetch(url, { method, headers, body });
}

it.for(["SIGTERM", "SIGINT"] as const)("prints a curl command that works, and stops cleanly on %s", async (signal) => {
  const { child, text, url } = await listen("--port", "0", "--base-path", "/rtm");
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/rtm$/);
  const response = await sendAsCurlDoes(text.slice(text.indexOf("curl")));
  expect(await response.json()).toMatchObject({ state: "STARTED", processDefinitionName: "customer_onboarding" });
  const exit = once(child, "exit");
  child.kill(signal);
  expect(await exit).toEqual([0, null]);
});

it("says with exit code 1 that a port is in use", async () => {
  await using server = await startMockServer();
  const { port } = new URL(server.url);
  const failure = run(process.execPath, [cli, "--port", port]);
  await expect(failure).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`127.0.0.1:${port}: it is in use`),
  });
});

const wrong: [flags: string[], message: string][] = [
  [["--prot", "1"], "Unknown option '--prot'"],
  [["--port", "http"], '--port must be a number from 0 to 65535, but is "http".'],
  [["--port", "70000"], '--port must be a number from 0 to 65535, but is "70000".'],
];

it.for(wrong)("says with exit code 2 what is wrong with %s", async ([flags, message]) => {
  const failure = run(process.execPath, [cli, ...flags]);
  await expect(failure).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
});

it("prints how it is used", async () => {
  const { stdout } = await run(process.execPath, [cli, "--help"]);
  expect(stdout).toContain("flowx-mock [--port 4010]");
});
