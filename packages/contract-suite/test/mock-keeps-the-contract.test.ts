import { createMockFetch, startMockServer } from "@flowx-start/mock-server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { formatResult, runContract } from "../src/index.ts";
import { testContract } from "../src/vitest.ts";

const server = await startMockServer({ basePath: "/rtm" });
beforeAll(() => server.reset());
afterAll(() => server.close());

testContract({ target: { baseUrl: `${server.url}/`, token: "s3cret" } });

it("counts the cases that passed, and starts an instance only where a case expects one", async () => {
  server.reset();
  const report = await runContract({ baseUrl: server.url, token: "s3cret" });
  expect(report.results.filter(({ outcome }) => outcome === "failed").map(formatResult)).toEqual([]);
  expect(report).toMatchObject({ passed: report.results.length, failed: 0 });
  const starting = report.results.filter(({ id }) => id.startsWith("start-"));
  expect(server.instances).toHaveLength(starting.length + 1);
});

it("runs without a socket", async () => {
  const mock = createMockFetch();
  const report = await runContract({ baseUrl: "http://mock", token: "s3cret", fetch: mock.fetch });
  expect(report.failed).toBe(0);
});

it("reports a refused connection as a failed case, without the token", async () => {
  const gone = await startMockServer();
  await gone.close();
  const report = await runContract({ baseUrl: gone.url, token: "s3cret" });
  expect(report.passed).toBe(0);
  expect(report.results[0]?.breaches).toEqual([{ promised: "an answer", came: "a broken connection (ECONNREFUSED)" }]);
  expect(JSON.stringify(report)).not.toContain("s3cret");
});

it("reports silence as a failed case", async () => {
  const silent = (request: Request): Promise<Response> =>
    new Promise((_resolve, reject) => request.signal.addEventListener("abort", () => reject(request.signal.reason)));
  const options = { baseUrl: "http://mock", token: "s3cret", fetch: silent, timeoutMs: 5 };
  const report = await runContract(options);
  expect(report.results[0]?.breaches).toEqual([{ promised: "an answer", came: "nothing within 5 ms" }]);
});

const wrong: [name: string, change: object][] = [
  ["baseUrl", { baseUrl: "flowx.example.com" }],
  ["token", { token: "Bearer s3cret" }],
  ["workspaceId", { workspaceId: "" }],
  ["timeoutMs", { timeoutMs: 0 }],
];

it.for(wrong)("refuses a wrong %s by name", async ([name, change]) => {
  const options = { baseUrl: "http://mock", token: "s3cret", ...change };
  await expect(runContract(options)).rejects.toThrow(new RegExp(`^${name} must be`));
});
