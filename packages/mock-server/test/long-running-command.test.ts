import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { start, startPath } from "./documented.ts";
import { createFolder, runCommand, toUrl } from "./running-command.ts";

const forbidden = "scenarios: [{ name: forbidden }]";
const statusOf = async (url: string): Promise<number> => (await fetch(url + startPath, start)).status;

/** How a file changes under those who read it: each returns its path and how it is changed. */
const ways: [how: string, make: (folder: string) => { path: string; change: () => void }][] = [
  [
    "a mounted ConfigMap, whose link to a link is swapped",
    (folder) => {
      for (const [name, text] of [
        ["v1", forbidden],
        ["v2", "scenarios: []"],
      ] as const) {
        mkdirSync(join(folder, name));
        writeFileSync(join(folder, name, "mock.yaml"), text);
      }
      symlinkSync("v1", join(folder, "..data"));
      symlinkSync(join("..data", "mock.yaml"), join(folder, "mock.yaml"));
      const change = (): void => {
        symlinkSync("v2", join(folder, "..data_tmp"));
        renameSync(join(folder, "..data_tmp"), join(folder, "..data"));
      };
      return { path: join(folder, "mock.yaml"), change };
    },
  ],
  [
    "a link to a file elsewhere that is written",
    (folder) => {
      const target = join(createFolder(), "real.yaml");
      writeFileSync(target, forbidden);
      symlinkSync(target, join(folder, "mock.yaml"));
      return { path: join(folder, "mock.yaml"), change: () => writeFileSync(target, "scenarios: []") };
    },
  ],
  [
    "an editor that saves by renaming",
    (folder) => {
      const path = join(folder, "mock.yaml");
      writeFileSync(path, forbidden);
      const change = (): void => {
        writeFileSync(`${path}~`, "scenarios: []");
        renameSync(`${path}~`, path);
      };
      return { path, change };
    },
  ],
  [
    "a file that is taken away and comes back",
    (folder) => {
      const path = join(folder, "mock.yaml");
      writeFileSync(path, forbidden);
      const change = (): void => {
        rmSync(path);
        writeFileSync(path, "scenarios: []");
      };
      return { path, change };
    },
  ],
];

it.for(ways)("takes the configuration again from %s", async ([, make]) => {
  const { path, change } = make(createFolder());
  const running = runCommand("--config", path, "--watch");
  const url = await toUrl(running);
  expect(await statusOf(url)).toBe(403);
  change();
  await running.nextLine("reloaded");
  expect(await statusOf(url)).toBe(200);
});

it("keeps its tokens and forgets everything else when it takes the configuration again", async () => {
  const path = join(createFolder(), "mock.yaml");
  writeFileSync(path, "auth: strict");
  const running = runCommand("--config", path, "--watch");
  const url = await toUrl(running);
  const made = await fetch(`${url}/__mock/tokens`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  const { access_token: token } = await made.json();
  const send = (): Promise<Response> =>
    fetch(url + startPath, { ...start, headers: { ...start.headers, authorization: `Bearer ${token}` } });
  expect((await send()).status).toBe(200);
  writeFileSync(path, "auth: strict\nlatencyMs: 1");
  await running.nextLine("reloaded");
  expect((await send()).status).toBe(200);
  const { totals } = await (await fetch(`${url}/__mock/instances`)).json();
  expect(totals).toMatchObject({ requests: 1, instances: 1 });
});

it.for(["stdout", "stderr"] as const)("goes on when nobody reads its %s any more", async (name) => {
  const running = runCommand();
  const url = await toUrl(running);
  await running.nextLine("Ctrl-C");
  running.child[name]?.destroy();
  for (let i = 0; i < 20; i += 1) expect(await statusOf(url)).toBe(200);
  running.child.kill("SIGTERM");
  expect(await running.exit).toBe(0);
});

it("prints its version", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const { nextLine, exit } = runCommand("--version");
  expect(await nextLine(version)).toBe(version);
  expect(await exit).toBe(0);
});

it.for([
  [["--host", "192.0.2.1"], "this machine does not have that address", 1],
  [["--host", "no-such-host.invalid"], "no address is known for that name", 1],
  [["--allow-host", "https://flowx"], "is a URL", 2],
  [["--public-url", "flowx"], "is not a URL", 2],
  [["--scenario", "slow:process=nobody"], 'there is no process "nobody"', 2],
] as [string[], string, number][])("with %j says %s and ends with code %i", async ([words, message, code]) => {
  const { nextLine, exit } = runCommand(...words);
  expect(await nextLine(message)).toContain(message);
  expect(await exit).toBe(code);
});

it.for([
  ["", "is empty"],
  ["seed: *nowhere", "nowhere"],
  ["seed: 1\n---\nseed: 2", "has 2 YAML documents"],
])("ends with code 2 and names the file that holds %j", async ([text = "", message = ""]) => {
  const path = join(createFolder(), "mock.yaml");
  writeFileSync(path, text);
  const { nextLine, exit } = runCommand("--config", path);
  expect(await nextLine(path)).toContain("has a mistake");
  expect(await nextLine(message)).toContain(message);
  expect(await exit).toBe(2);
});

it("prints the public URL beside the one that it listens on", async () => {
  const running = runCommand("--public-url", "https://gw.example/x/", "--allow-host", "flowx-mock");
  expect(await running.nextLine("listens on")).toMatch(/http:\/\/127\.0\.0\.1:\d+$/);
  expect(await running.nextLine("page")).toContain("https://gw.example/x/__mock/ui");
  expect(await running.nextLine("identity provider")).toContain("https://gw.example/x/realms/flowx");
});
