import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { copyOutbox, startFlowx } from "./flowx.ts";
import { program, runInTerminal } from "./run-in-terminal.ts";
import { runProgram } from "./run-program.ts";

const commands = [
  ["start"],
  ["batch"],
  ["doctor"],
  ["outbox"],
  ...["list", "show", "resolve", "work", "stats", "purge"].map((name) => ["outbox", name]),
];

it.for(commands.map((words) => [words.join(" "), words] as const))("%s --help has examples", async ([, words]) => {
  const { code, stdout, stderr } = await runProgram([...words, "--help"]).ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^Usage: flowx-start /);
  expect(stdout).toMatch(/^Examples?:\n +\$ .*flowx-start /m);
});

it("prints its version, its help without a command, and a suggestion for a misspelt one", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect((await runProgram(["--version"]).ended).stdout).toBe(`${version}\n`);
  const alone = await runProgram([]).ended;
  expect({ code: alone.code, stdout: alone.stdout }).toEqual({ code: 2, stdout: "" });
  expect(alone.stderr).toMatch(/^Usage: flowx-start /);
  expect((await runProgram(["dcotor"]).ended).stderr).toContain("Did you mean doctor?");
});

it("is in colour on a terminal, and nowhere else", async () => {
  const { cwd, env } = await startFlowx();
  const control = String.fromCharCode(27);
  const words = ["start", "nothing"];
  expect((await runProgram(words, { cwd, env }).ended).stderr).not.toContain(control);
  const coloured = runInTerminal(words, { cwd, env });
  await coloured.ended;
  expect(coloured.raw).toContain(`${control}[31m`);
  const plain = runInTerminal(words, { cwd, env: { ...env, NO_COLOR: "1" } });
  await plain.ended;
  expect(plain.raw).not.toContain(`${control}[31m`);
});

it("is not disturbed by a closed stdout: the process is started, and the exit code says so", async () => {
  const { mock, cwd, env } = await startFlowx();
  const child = spawn(process.execPath, [program, "start", "customer_onboarding"], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.destroy();
  const [[code], stderr] = await Promise.all([once(child, "exit"), text(child.stderr)]);
  expect({ code, stderr, instances: mock.instances.length }).toEqual({ code: 0, stderr: "", instances: 1 });
});

it("runs in the empty environment of cron", async () => {
  const { mock, cwd, env } = await startFlowx();
  copyOutbox({ cwd });
  const child = spawn(process.execPath, [program, "start", "customer_onboarding", "--key", "nightly"], {
    cwd,
    env: { ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [[code], stdout] = await Promise.all([once(child, "exit"), text(child.stdout)]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ uuid: mock.instances[0]?.instance.uuid });
});

it("completes commands and flags, in bash, zsh and fish", async () => {
  const complete = async (...words: string[]): Promise<string> =>
    (await runProgram(["complete", "--", ...words]).ended).stdout;
  expect(await complete("")).toMatch(/^start\t[\s\S]*^batch\t[\s\S]*^outbox\t[\s\S]*^doctor\t/m);
  expect(await complete("outbox", "")).toMatch(/^resolve\t/m);
  expect(await complete("start", "--va")).toMatch(/^--values\t/m);
  for (const shell of ["bash", "zsh", "fish"]) {
    const { code, stdout } = await runProgram(["complete", shell]).ended;
    expect(code).toBe(0);
    expect(stdout).toContain("flowx-start");
  }
});

it.for(["mock", "contract"])("%s is the program of its own, with its flags and exit codes", async (name) => {
  const help = await runProgram([name, "--help"]).ended;
  expect(help.code).toBe(0);
  expect(help.stdout).toContain(`flowx-${name}`);
  const wrong = await runProgram([name, "--no-such-flag"]).ended;
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain("--no-such-flag");
});
