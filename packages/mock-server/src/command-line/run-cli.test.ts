import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { runCommand, toUrl } from "../../test/running-command.ts";

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
  const running = runCommand("--base-path", "/rtm");
  expect(await toUrl(running)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/rtm$/);
  const text = await running.textUntil("Ctrl-C stops it.");
  const response = await sendAsCurlDoes(text.slice(text.indexOf("curl")));
  expect(await response.json()).toMatchObject({ state: "STARTED", processDefinitionName: "customer_onboarding" });
  running.child.kill(signal);
  expect(await running.exit).toBe(0);
});

it("says with exit code 1 that a port is in use", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const { nextLine, exit } = runCommand("--port", String(port));
  expect(await nextLine("Cannot listen")).toContain(`127.0.0.1:${port}: it is in use`);
  expect(await exit).toBe(1);
});

const wrong: [flags: string[], message: string][] = [
  [["--prot", "1"], "Unknown option '--prot'"],
  [["--port", "http"], '--port must be a number from 0 to 65535, but is "http".'],
  [["--port", "70000"], '--port must be a number from 0 to 65535, but is "70000".'],
];

it.for(wrong)("says with exit code 2 what is wrong with %s", async ([flags, message]) => {
  const { nextLine, exit } = runCommand(...flags);
  expect(await nextLine("flowx-mock: ")).toContain(message);
  expect(await exit).toBe(2);
});

it("prints how it is used", async () => {
  const { nextLine, exit } = runCommand("--help");
  expect(await nextLine("[--port 4010]")).toContain("flowx-mock [--port 4010]");
  expect(await exit).toBe(0);
});
