import { expect, it } from "vitest";
import { runContract } from "./run-contract.ts";

const refused = (): never => {
  throw new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code: "ECONNRESET" }) });
};
const about = { baseUrl: "https://flowx.example.com", token: "s3cret", workspaceId: "w", appId: "a", processName: "p" };

it("tells what broke a connection alone as failed, and what went down with the target as not judged", async () => {
  let asked = 0;
  const fetch = async (request: Request): Promise<Response> => {
    asked += 1;
    if (request.method === "HEAD" || asked > 60) return refused();
    return new Response("", { status: 418 });
  };
  const { results, stop } = await runContract({ ...about, fetch });
  expect(stop).toMatchObject({ reason: "unreachable" });
  const head = results.find(({ id }) => id === "startProcess/refuse-head");
  expect(head?.breaches).toEqual([{ expected: "an answer", actual: "a broken connection (ECONNRESET)" }]);
  expect(results.filter(({ reason }) => reason === "the target sent no answer")).toHaveLength(10);
  expect(asked).toBe(70);
});

it.for([
  ["bail", { bail: 0 }],
  ["rate", { rate: -1 }],
  ["rate", { rate: "5" }],
] as const)("refuses a wrong %s by name", async ([name, change]) => {
  await expect(runContract({ ...about, ...(change as object) })).rejects.toThrow(new RegExp(`^${name} must be`));
});

it("ends after so many failed cases, and says so only if any were left", async () => {
  const fetch = async (): Promise<Response> => new Response("", { status: 418 });
  const bailed = await runContract({ ...about, fetch, bail: 2 });
  expect([bailed.failed, bailed.stop?.reason]).toEqual([2, "bailed"]);
  const cases = (await import("./contract-cases.ts")).contractCases.filter(({ id }) => id.endsWith("/refuse-get"));
  const whole = await runContract({ ...about, fetch, cases, bail: 3 });
  expect(whole.stop).toBeUndefined();
});
