import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, expect, it } from "vitest";
import { toLogLine } from "../src/command-line/log-line.ts";
import { readFlags } from "../src/command-line/read-flags.ts";
import { createMockFetch } from "../src/index.ts";
import { start, startOn, startPath } from "./documented.ts";

const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill();
});

/** Starts the command, and reads its output line by line. */
function run(...words: string[]): {
  nextLine: (part: string) => Promise<string>;
  exit: Promise<number | null>;
  kill: () => void;
} {
  const child = spawn(process.execPath, [cli, "--port", "0", ...words]);
  children.push(child);
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on("line", (line) => {
      lines.push(line);
      for (const check of waiting) check();
    });
  }
  const nextLine = (part: string): Promise<string> =>
    new Promise((resolve) => {
      const check = (): void => {
        const at = lines.findIndex((line) => line.includes(part));
        if (at === -1) return;
        waiting.delete(check);
        resolve(lines.splice(0, at + 1).at(-1) ?? "");
      };
      waiting.add(check);
      check();
    });
  const exit = new Promise<number | null>((resolve) => child.on("exit", resolve));
  return { nextLine, exit, kill: () => child.kill("SIGTERM") };
}

it("takes a configuration and scenarios, logs JSON, and stops with code 0 on SIGTERM", async () => {
  const folder = mkdtempSync(join(tmpdir(), "flowx-mock-"));
  const file = join(folder, "mock.yaml");
  writeFileSync(file, "seed: 1\nbasePath: /rtm\n");
  const { nextLine, exit, kill } = run("--config", file, "--json", "--scenario", "rate-limited:retryAfter=3,times=1");
  const { listening, issuer } = JSON.parse(await nextLine("listening"));
  expect(listening).toMatch(/\/rtm$/);
  expect(issuer).toMatch(/\/realms\/flowx$/);
  const limited = await fetch(listening + startPath, start);
  expect([limited.status, limited.headers.get("retry-after")]).toEqual([429, "3"]);
  expect(JSON.parse(await nextLine('"status":429'))).toMatchObject({
    id: 1,
    at: "2026-01-01T00:00:00.001Z",
    scenarios: ["rate-limited"],
  });
  kill();
  expect(await exit).toBe(0);
});

it("takes the file again when it changes, and keeps the configuration when it is wrong", async () => {
  const folder = mkdtempSync(join(tmpdir(), "flowx-mock-"));
  const file = join(folder, "mock.yaml");
  writeFileSync(file, "scenarios: [{ name: forbidden }]");
  const { nextLine } = run("--config", file, "--watch");
  const url = (await nextLine("listens on")).split(" ").at(-1);
  expect((await fetch(url + startPath, start)).status).toBe(403);
  expect(await nextLine("scenario forbidden")).toContain("403");
  writeFileSync(file, "scenarios: [{ name: slwo }]");
  expect(await nextLine("scenarios[0]: ")).toContain('there is no scenario "slwo"');
  expect((await fetch(url + startPath, start)).status).toBe(403);
  writeFileSync(file, "scenarios: []");
  await nextLine("took");
  expect((await fetch(url + startPath, start)).status).toBe(200);
  expect(await nextLine("started ")).toContain("200");
});

it("says with exit code 2 what is wrong with a configuration", async () => {
  const { nextLine, exit } = run("--config", "absent.yaml");
  expect(await nextLine("absent.yaml")).toContain("has a mistake");
  expect(await exit).toBe(2);
});

const flags: [words: string[], overrides: object][] = [
  [["--seed", "7", "--errors", "legacy", "--auth", "strict"], { seed: 7, errors: "legacy", auth: "strict" }],
  [["--latency", "5", "--cors", "--base-path", "/rtm"], { latencyMs: 5, cors: true, basePath: "/rtm" }],
  [
    ["--scenario", "slow:delayMs=5", "--scenario", "hang:starts=false,process=a b"],
    {
      scenarios: [
        { name: "slow", delayMs: 5 },
        { name: "hang", starts: false, process: "a b" },
      ],
    },
  ],
];

it.for(flags)("reads %j", ([words, overrides]) => {
  expect(readFlags(words).overrides).toEqual(overrides);
});

const wrong: [words: string[], message: string][] = [
  [["--seed", "x"], "--seed: must be integer."],
  [["--errors", "old"], '--errors: must be one of "problem", "legacy".'],
  [["--latency=-1"], "--latency: must be >= 0."],
  [["--base-path", "rtm"], "--base-path: must match pattern"],
  [["--scenario", "slwo"], '--scenario: there is no scenario "slwo"'],
  [["--scenario", "slow:delay=1"], '--scenario: "delay" is not known here.'],
  [["--watch"], "--watch needs --config: there is no file to watch."],
];

it.for(wrong)("says what is wrong with %j", ([words, message]) => {
  expect(() => readFlags(words)).toThrow(message);
});

it("writes a log line that a path cannot use to move the cursor", async () => {
  const mock = createMockFetch({ seed: 1 });
  await startOn(mock, "nobody");
  const [request] = mock.requests;
  if (request === undefined) throw new Error("The request was not recorded.");
  expect(toLogLine(request, false)).toMatch(/^00:00:00\.001 {2}404 {2}POST \/api\S+nobody\/start$/);
  expect(toLogLine({ ...request, path: "/a\u001b[2Jb" }, false)).toContain("POST /a?[2Jb");
  expect(toLogLine({ ...request, fault: "reset" }, true)).toContain("\u001b[31mreset\u001b[0m");
});
