import { expect, it } from "vitest";
import { type GuideReader, openGuideReader } from "./follow-guide.ts";
import { readGuide } from "./read-guide.ts";

const guide = readGuide();
/** The settings for the mock, which later pages take from page 3. */
const settings = (guide.get("03-first-start.md") ?? []).filter(({ file }) => file === "flowx.env");

/** Follows a page from its first line to its last. */
async function followPage(page: string): Promise<GuideReader> {
  const reader = await openGuideReader();
  await reader.follow([...settings, ...(guide.get(page) ?? [])]);
  return reader;
}

it("finds the pages with commands, and the settings", () => {
  const blocks = [...guide].filter(([, all]) => all.some(({ file, exitCode }) => !file && exitCode !== undefined));
  expect(blocks.map(([page]) => page)).toEqual([
    "02-token.md",
    "03-first-start.md",
    "06-unknown-starts.md",
    "08-outbox.md",
    "09-batch-and-cron.md",
    "11-contract-tests.md",
  ]);
  expect(settings).toHaveLength(1);
});

it("names only flags that the program has, also in commands that are not run", async () => {
  const reader = await openGuideReader();
  const usages = new Map<string, string>();
  const command = /(?:@flowx-start\/cli|flowx-start) (outbox \w+|\w+)([^|\n]*)/g;
  for (const { code, name } of [...guide.values()].flat()) {
    for (const [, words = "", flags = ""] of code.matchAll(command)) {
      const asked = flags.includes("--gateway") ? `${words} --gateway http://127.0.0.1` : words;
      if (!usages.has(asked)) {
        await reader.follow([{ name, file: undefined, code: `flowx-start ${asked} --help`, exitCode: 0 }]);
        usages.set(asked, reader.outputs.at(-1) ?? "");
      }
      for (const [flag] of flags.matchAll(/--[a-z-]+/g)) expect(usages.get(asked), name).toContain(`${flag} `);
    }
  }
  expect(usages.size).toBeGreaterThan(8);
});

it("page 2 checks the token of a service account, and starts nothing", async () => {
  const { server, outputs } = await followPage("02-token.md");
  expect(outputs.at(-1)).toMatch(/^\d+\n$/);
  expect(server.totals.instances).toBe(0);
});

it("page 3 starts one process", async () => {
  const { server, outputs } = await followPage("03-first-start.md");
  const [started] = server.instances;
  expect(server.totals.instances).toBe(1);
  expect(JSON.parse(outputs.at(-1) ?? "")).toMatchObject({ uuid: started?.instance.uuid });
});

it("page 6 loses the answer to a start, finds its instance and writes that down", async () => {
  const reader = await followPage("06-unknown-starts.md");
  const code = "flowx-start outbox show order-4712";
  await reader.follow([{ name: "after it", file: undefined, code, exitCode: 0 }]);
  const { server, outputs } = reader;
  const [started] = server.instances;
  expect(server.totals.instances).toBe(1);
  expect(JSON.parse(outputs.at(-1) ?? "")).toMatchObject({ state: "started", uuid: started?.instance.uuid });
});

it("page 8 works until nothing is queued, and counts", async () => {
  const { outputs } = await followPage("08-outbox.md");
  const counts = { queued: 0, sending: 0, started: 0, "not-started": 0, unknown: 0, oldestQueuedMs: null };
  expect(JSON.parse(outputs.at(-1) ?? "")).toEqual(counts);
});

it("page 9 starts each row once, and refuses the process that is not there", async () => {
  const { server, read } = await followPage("09-batch-and-cron.md");
  expect(server.instances.map(({ initialValues }) => initialValues["customerId"])).toEqual(["C-1", "C-2", undefined]);
  expect(read("report.csv").trim().split("\n")).toHaveLength(3);
  expect(read("unknown.jsonl")).toBe("");
});

it("page 11 asks the mock everything, plans, and runs without and with starts", async () => {
  const { server, read } = await followPage("11-contract-tests.md");
  expect(server.totals.instances).toBeGreaterThan(0);
  expect(read("contract.md")).toContain("302");
  expect(read("contract.xml")).toContain("<testsuite");
});
