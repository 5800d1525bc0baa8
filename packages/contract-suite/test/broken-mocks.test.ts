import { createMockFetch } from "@flowx-start/mock-server";
import { afterAll, describe, expect, it } from "vitest";
import { type ContractCase, contractCases, prepareMock, runContract } from "../src/index.ts";
import { answerMutants } from "./mutants/answer-mutants.ts";
import type { Mutant } from "./mutants/break-it.ts";
import { generatedMutants } from "./mutants/generated-mutants.ts";
import { toRequestMutants } from "./mutants/request-mutants.ts";

const { fetch } = createMockFetch();
const target = await prepareMock({ url: "http://mock", fetch });
const { token, expiredToken = "", foreignToken = "" } = target;
const kills: string[] = [];
afterAll(() => console.log(`${kills.length} mutants and who killed them\n${kills.sort().join("\n")}`));

const run = async (mutant: Mutant, cases: readonly ContractCase[]): Promise<string[]> => {
  const { results } = await runContract({ ...target, fetch: mutant.breakIt(fetch), cases });
  return results.filter(({ outcome }) => outcome === "failed").map(({ id }) => id);
};

/** Asks one case after another until one notices. */
const findKiller = async (mutant: Mutant): Promise<string | undefined> => {
  for (const contractCase of contractCases) {
    const [killer] = await run(mutant, [contractCase]);
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
    const killer = await findKiller(mutant);
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
