import { createMockFetch } from "@flowx-start/mock-server";
import { afterAll, describe, expect, it } from "vitest";
import { type ContractCase, contractCases, prepareMock, runContract } from "../src/index.ts";
import { answerMutants } from "./mutants/answer-mutants.ts";
import type { Mutant } from "./mutants/break-it.ts";
import { generatedMutants } from "./mutants/generated-mutants.ts";
import { toRequestMutants } from "./mutants/request-mutants.ts";

const openMock = async () => {
  const { fetch } = createMockFetch();
  return { fetch, target: await prepareMock({ url: "http://mock", fetch }) };
};
const shared = await openMock();
const { target } = shared;
const { token, expiredToken = "", foreignToken = "" } = target;
const kills: string[] = [];
afterAll(() => console.log(`${kills.length} mutants and who killed them\n${kills.sort().join("\n")}`));

const run = async (
  { breakIt, reportedAs = /^/ }: Mutant,
  cases: readonly ContractCase[],
  { fetch, target } = shared,
): Promise<string[]> => {
  const { results } = await runContract({ ...target, fetch: breakIt(fetch), cases });
  const failed = results.filter(({ outcome }) => outcome === "failed");
  return failed.filter(({ breaches }) => breaches.some(({ actual }) => reportedAs.test(actual))).map(({ id }) => id);
};

/** Asks one case after another until one notices. */
const findKiller = async (mutant: Mutant, mock = shared): Promise<string | undefined> => {
  const { operationId } = mutant;
  for (const contractCase of contractCases.filter(
    (one) => operationId === undefined || one.operationId === operationId,
  )) {
    const [killer] = await run(mutant, [contractCase], mock);
    if (killer !== undefined) return killer;
  }
  return undefined;
};

const behaviourMutants = [...toRequestMutants({ token, expiredToken, foreignToken }), ...answerMutants];
/** The first operation that has the rule, unless the name says which. */
const toCase = (name: string): ContractCase => {
  const found = contractCases.find(({ id }) => id === name || id.endsWith(`/${name}`));
  if (found === undefined) throw new Error(`There is no case ${name}.`);
  return found;
};

describe("a mutant that follows from the OpenAPI document", () => {
  it.for(generatedMutants)("$title", async (mutant) => {
    // A mock of its own: after thousands of starts it has forgotten the instance that the cases read.
    const killer = await findKiller(mutant, await openMock());
    kills.push(`${mutant.title.padEnd(60)} ${killer}`);
    expect(killer).toBeDefined();
  });
});

describe("a mutant that behaves wrongly", () => {
  it.for(behaviourMutants)("$title", async (mutant) => {
    const named = mutant.killedBy?.map(toCase);
    const killers = named === undefined ? [await findKiller(mutant)] : await run(mutant, named);
    kills.push(`${mutant.title.padEnd(60)} ${killers.join(", ")}`);
    expect(killers).toEqual(named?.map(({ id }) => id) ?? [expect.any(String)]);
  });
});

it("has a case that fails for each refusal that a server does not make", async () => {
  const accepting = contractCases.filter(({ expect: { status } }) => status.every((one) => one >= 400 && one < 500));
  const yes = async (): Promise<Response> =>
    new Response('{"uuid":"u","state":"STARTED","buildId":"b"}', { headers: { "content-type": "application/json" } });
  const { passed, failed } = await runContract({ ...target, fetch: yes, cases: accepting });
  expect({ passed, failed }).toEqual({ passed: 0, failed: accepting.length });
});
