import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { start, startPath } from "./documented.ts";
import { createFolder, runCommand, toUrl } from "./running-command.ts";

it("takes a configuration and scenarios, logs JSON, and stops with code 0 on SIGTERM", async () => {
  const file = join(createFolder(), "mock.yaml");
  writeFileSync(file, "seed: 1\nbasePath: /rtm\n");
  const { child, nextLine, exit } = runCommand(
    "--config",
    file,
    "--json",
    "--scenario",
    "rate-limited:retryAfter=3,times=1",
  );
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
  child.kill("SIGTERM");
  expect(await exit).toBe(0);
});

it("takes the file again when it changes, and keeps the configuration when it is wrong", async () => {
  const file = join(createFolder(), "mock.yaml");
  writeFileSync(file, "scenarios: [{ name: forbidden }]");
  const running = runCommand("--config", file, "--watch");
  const { nextLine } = running;
  const url = await toUrl(running);
  expect((await fetch(url + startPath, start)).status).toBe(403);
  expect(await nextLine("scenario forbidden")).toContain("403");
  writeFileSync(file, "scenarios: [{ name: slwo }]");
  expect(await nextLine("scenarios[0]: ")).toContain('there is no scenario "slwo"');
  expect((await fetch(url + startPath, start)).status).toBe(403);
  writeFileSync(file, "scenarios: []");
  await nextLine("reloaded");
  expect((await fetch(url + startPath, start)).status).toBe(200);
  expect(await nextLine("started ")).toContain("200");
});

it("says with exit code 2 what is wrong with a configuration", async () => {
  const { nextLine, exit } = runCommand("--config", "absent.yaml");
  expect(await nextLine("absent.yaml")).toContain("has a mistake");
  expect(await exit).toBe(2);
});
