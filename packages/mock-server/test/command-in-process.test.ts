import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it, onTestFinished, vi } from "vitest";
import { runCli } from "../src/command-line/run-cli.ts";
import { readWatchedText, watchConfig } from "../src/command-line/watch-config.ts";
import { headers, start, startPath } from "./documented.ts";

// A file is read every 100 ms, which takes longer on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

// Each command in this process listens to the same streams.
for (const emitter of [process, process.stdout, process.stderr]) emitter.setMaxListeners(50);
afterEach(() => void vi.restoreAllMocks());

interface Command {
  readonly out: string[];
  readonly err: string[];
  readonly exit: Promise<number>;
  /** Resolves with the first line that holds a text. */
  line(part: string): Promise<string>;
  readonly url: () => Promise<string>;
}

/** Runs the command in this process; what it would print is kept. */
function run(...words: string[]): Command {
  const out: string[] = [];
  const err: string[] = [];
  const checks = new Set<() => void>();
  const keep = (lines: string[]) => (text: string) => {
    lines.push(...text.split("\n"));
    for (const check of checks) check();
  };
  vi.spyOn(console, "log").mockImplementation(keep(out));
  vi.spyOn(console, "error").mockImplementation(keep(err));
  const exit = runCli(words);
  onTestFinished(async () => {
    process.emit("SIGTERM");
    await exit;
  });
  const line = (part: string): Promise<string> =>
    new Promise((resolve) => {
      const check = (): void => {
        const found = [...out, ...err].find((text) => text.includes(part));
        if (found === undefined) return;
        checks.delete(check);
        resolve(found);
      };
      checks.add(check);
      check();
    });
  return { out, err, exit, line, url: async () => (await line("listens on")).split(" ").at(-1) ?? "" };
}

const toFile = (text: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), "flowx-mock-")), "mock.yaml");
  writeFileSync(file, text);
  return file;
};

it("prints its URLs and a first command, logs each request, and ends with code 0 on SIGINT", async () => {
  const { out, line, url, exit } = run("--port", "0", "--base-path", "/rtm");
  const base = await url();
  await line("Ctrl-C stops it.");
  const { origin } = new URL(base);
  expect(out.slice(0, 4)).toEqual([
    `flowx-mock listens on ${base}`,
    `page                  ${origin}/__mock/ui`,
    `identity provider     ${origin}/realms/flowx`,
    "",
  ]);
  expect(out).toContainEqual(expect.stringMatching(/^curl -X POST /));
  expect(out.join("\n")).not.toContain("clients call");
  expect((await fetch(base + startPath, start)).status).toBe(200);
  expect(await line("started ")).toContain(`200  POST /rtm${startPath}`);
  process.emit("SIGINT");
  expect(await exit).toBe(0);
  await expect(fetch(base)).rejects.toThrow("fetch failed");
});

it("prints where clients call it, if that is another URL, and how curl calls it over https", async () => {
  const { out, line } = run("--port", "0", "--public-url", "https://gw.example/x/", "--https", "--host", "0.0.0.0");
  await line("Ctrl-C");
  expect(out[0]).toMatch(/^flowx-mock listens on https:\/\/127\.0\.0\.1:\d+$/);
  expect(out.slice(1, 5)).toEqual([
    "clients call          https://gw.example/x",
    "page                  https://gw.example/x/__mock/ui",
    "identity provider     https://gw.example/x/realms/flowx",
    "                      also listens on every other address of this machine",
  ]);
  expect(out).toContainEqual(expect.stringMatching(/^curl --insecure -X POST "https:\/\/gw\.example/));
});

it("writes JSON, one object a line, with --json", async () => {
  const { out, line } = run("--port", "0", "--json", "--seed", "1", "--scenario", "forbidden:times=1");
  const { listening, page, issuer } = JSON.parse(await line("listening"));
  expect([page, issuer]).toEqual([`${listening}/__mock/ui`, `${listening}/realms/flowx`]);
  await fetch(listening + startPath, start);
  await line('"status":403');
  expect(out).toHaveLength(2);
  expect(JSON.parse(out[1] ?? "")).toEqual({
    id: 1,
    at: "2026-01-01T00:00:00.001Z",
    method: "POST",
    path: startPath,
    operationId: "startProcess",
    pathParameters: expect.objectContaining({ processName: "customer_onboarding" }),
    status: 403,
    scenarios: ["forbidden"],
    violations: [],
  });
});

it("lets flags go before the file, and takes the file again when it changes", async () => {
  const file = toFile("auth: strict\nscenarios: [{ name: forbidden }]");
  const { line, url } = run("--port", "0", "--config", file, "--watch", "--auth", "lenient");
  const base = await url();
  const send = async (): Promise<number> => (await fetch(base + startPath, start)).status;
  expect(await send()).toBe(403);
  writeFileSync(file, "scenarios: [{ name: slwo }]");
  expect(await line('there is no scenario "slwo"')).toContain("scenarios[0]");
  expect(await line("The previous configuration stays in use.")).toMatch(/^ {2}The/);
  expect(await send()).toBe(403);
  writeFileSync(file, "auth: strict");
  expect(await line("reloaded")).toBe(`flowx-mock: reloaded ${file}`);
  expect(await send()).toBe(200);
});

it.for([
  [["--prot", "1"], 2, "flowx-mock: Unknown option '--prot'"],
  [["--config", "absent.yaml"], 2, "flowx-mock: absent.yaml has a mistake:"],
  [["--public-url", "x"], 2, "flowx-mock: publicUrl:"],
  [["--port", "0", "--host", "192.0.2.1"], 1, "flowx-mock: Cannot listen on 192.0.2.1:0"],
] as [string[], number, string][])("with %j ends with code %i and says %s", async ([words, code, message]) => {
  const { out, err, exit } = run(...words);
  expect(await exit).toBe(code);
  expect(err[0]).toContain(message);
  expect(out).toEqual([]);
  if (words[0] === "--prot") expect(err.join("\n")).toContain("flowx-mock [--port 4010]");
});

it("ends with code 1 where the port is in use", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  onTestFinished(() => void other.close());
  const { exit, err } = run("--port", String((other.address() as AddressInfo).port));
  expect(await exit).toBe(1);
  expect(err[0]).toContain("it is in use");
});

it.for([
  [["--version"], /^\d+\.\d+\.\d+/],
  [["--help"], /^flowx-mock: FlowX's start-process API as a test double/],
  [["-h", "--port", "0"], /^flowx-mock: /],
] as [string[], RegExp][])("prints what is asked for with %j, and ends with code 0", async ([words, text]) => {
  const { out, err, exit } = run(...words);
  expect(await exit).toBe(0);
  expect([out[0], err]).toEqual([expect.stringMatching(text), []]);
});

it("passes on who may call it", async () => {
  const { url } = run("--port", "0", "--allow-host", "*", "--trust-forwarded", "--cors");
  const base = await url();
  const answer = await fetch(`${base}/realms/flowx/.well-known/openid-configuration`, {
    headers: { ...headers, "x-forwarded-host": "gw.example" },
  });
  expect([(await answer.json()).issuer, answer.headers.get("access-control-allow-origin")]).toEqual([
    "http://gw.example/realms/flowx",
    "*",
  ]);
});

it("watches a file until it is told to stop: once for each text that stands still, and while it is missing", async () => {
  const file = toFile("a");
  const seen: string[] = [];
  let wake = (): void => {};
  const watcher = watchConfig(file, await readWatchedText(file), async () => {
    seen.push(await readWatchedText(file));
    wake();
  });
  const next = (change: () => void): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
      change();
    });
  await next(() => writeFileSync(file, "b"));
  await next(() => rmSync(file));
  await next(() => writeFileSync(file, "b"));
  expect([seen[0], seen[1]?.slice(0, 7), seen[2]]).toEqual(["b", "\u0000ENOENT", "b"]);
  watcher[Symbol.dispose]();
  writeFileSync(file, "c");
  const other = watchConfig(file, "", async () => wake());
  await next(() => {});
  other[Symbol.dispose]();
  expect(seen).toHaveLength(3);
});

it("takes a text that differs from the one that was taken before it began to watch", async () => {
  const file = toFile("new");
  await new Promise<void>((resolve) => {
    const watcher = watchConfig(file, "old", async () => {
      watcher[Symbol.dispose]();
      resolve();
    });
  });
});
