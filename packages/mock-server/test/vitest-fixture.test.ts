import { expect } from "vitest";
import { assertInContract, createMockTest, test } from "../src/vitest.ts";
import { headers, start, startPath } from "./documented.ts";

const seen = new Set<string>();

for (const round of [1, 2]) {
  test(`gives each test a fresh server, round ${round}`, async ({ flowx }) => {
    expect(seen.has(flowx.url)).toBe(false);
    seen.add(flowx.url);
    await fetch(flowx.url + startPath, start);
    expect(flowx.totals).toMatchObject({ requests: 1, instances: 1 });
  });
}

test("reports requests outside of the contract, and lets a test allow them", async ({ flowx }) => {
  await fetch(flowx.url + startPath, { method: "POST", headers, body: "[]" });
  const message = `Contract violations:\n  request 1, POST ${startPath}: body must be object`;
  expect(() => assertInContract(flowx, false)).toThrow(message);
  expect(() => assertInContract(flowx, true)).not.toThrow();
  flowx.reset();
});

test("reports answers that break the contract, unless a scenario says so", async ({ flowx }) => {
  flowx.use("missing-uuid", { times: 1 });
  await fetch(flowx.url + startPath, start);
  expect(() => assertInContract(flowx, false)).not.toThrow();
  flowx.use({ name: "mine", description: "418", answer: () => ({ status: 418, headers: {}, body: "" }) });
  await fetch(flowx.url + startPath, start);
  expect(() => assertInContract(flowx, true)).toThrow("the answer 418 of startProcess: status 418 is not documented");
  flowx.reset();
});

createMockTest({ basePath: "/rtm" }, { allowViolations: true })("takes a configuration", async ({ flowx }) => {
  expect(flowx.url).toMatch(/\/rtm$/);
  expect((await fetch(`${flowx.url}/elsewhere`)).status).toBe(404);
});

const failing = createMockTest();
failing.fails("fails a test whose requests were outside of the contract", async ({ flowx }) => {
  expect((await fetch(`${flowx.url}/elsewhere`)).status).toBe(404);
});
