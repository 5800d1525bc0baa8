import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { usage } from "../src/command-line/read-flags.ts";
import { targetNames } from "../src/contract-target.ts";
import { contractCases, planContract } from "../src/index.ts";
import { answerMutants } from "./mutants/answer-mutants.ts";
import { generatedMutants } from "./mutants/generated-mutants.ts";
import { toRequestMutants } from "./mutants/request-mutants.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

it("counts the cases and the broken mocks as they are", () => {
  expect(readme).toContain(`${contractCases.length} cases for all five operations`);
  const requestMutants = toRequestMutants({ token: "t", expiredToken: "e", foreignToken: "f" });
  const mutants = generatedMutants.length + requestMutants.length + answerMutants.length;
  const [, told] = /more than (\d+) deliberately\s+broken mocks/.exec(readme) ?? [];
  expect(mutants).toBeGreaterThan(Number(told));
  expect(mutants - Number(told)).toBeLessThan(50);
});

it("names every option of a target, and every exit code", () => {
  const names = targetNames.map((name) => name.replace(/^(token|expiredToken|foreignToken)$/, "$1Env"));
  for (const name of names) expect(readme).toMatch(new RegExp(`\\b${name}\\b`));
  const codes = [...readme.matchAll(/^\| (\d+) +\| /gm)].map(([, code]) => code);
  expect(codes).toEqual(["0", "1", "2", "3", "4", "5", "6", "7", "8", "130"]);
  for (const code of codes) expect(usage).toMatch(new RegExp(`[ ,]${code} `));
});

it("shows a configuration that can be used", () => {
  const [, yaml = ""] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
  const { tokenEnv, ...target } = parse(yaml);
  expect(tokenEnv).toBe("FLOWX_TOKEN");
  const { cases } = planContract({ ...target, token: "any-token", allowStarts: true });
  expect(cases.find(({ id }) => id === "startProcess/start-documented-values")?.skipped).toBeUndefined();
});
