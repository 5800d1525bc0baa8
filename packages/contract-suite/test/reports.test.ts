import { createMockFetch } from "@flowx-start/mock-server";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, it } from "vitest";
import {
  contractCases,
  documentedTarget,
  prepareMock,
  runContract,
  toJson,
  toJunit,
  toMarkdown,
  toPretty,
} from "../src/index.ts";
import { onBody } from "./mutants/break-it.ts";

const mock = createMockFetch();
const target = await prepareMock({ url: "http://mock", fetch: mock.fetch });
const nasty = 'a "quoted" <b>&amp;</b> ]]> ``` \u0000\u000b\ud800 | pipe\nline';
const broken = onBody((body) => ("uuid" in body ? { ...body, state: 5, note: nasty } : body))(mock.fetch);
const cases = contractCases.filter(({ id }) =>
  ["startProcess/start-documented-values", "startProcess/refuse-array", "getActiveBuild/refuse-expired-token"].includes(
    id,
  ),
);
const { expiredToken: _none, ...options } = { ...target, fetch: broken, cases };
const report = await runContract(options);
const start = "startProcess/start-documented-values";

it("shows a failed case as a diff, with where it is promised, the request and the answer", () => {
  const lines = toPretty(report)
    .split("\n")
    .map((line) => line.trim());
  expect(lines).toContain(`✗ ${start}: starts with the initial values of the page`);
  expect(lines).toContain("- a body that fits ProcessInstance");
  expect(lines).toContain("+ /state must be string");
  expect(lines).toContain("spec   #/components/examples/CustomerOnboarding");
  expect(lines).toContain("source seed");
  expect(lines).toContain(
    `> POST http://mock/api/runtime/wks/${documentedTarget.workspaceId}/app/${documentedTarget.appId}/process-name/customer_onboarding/start`,
  );
  expect(lines).toContain("> authorization: Bearer [redacted]");
  expect(lines).toContain('> {"customerEmail":"alice@example.com","loanAmount":25000}');
  expect(lines).toContain("< 200");
  expect(lines).toContain("1 skipped: the target has no expiredToken");
  expect(lines.at(-1)).toMatch(/^1 kept, 1 broken, 1 skipped; instances started: 1; \d+\.\d s$/);
});

it("writes JUnit XML that a parser takes, whatever the answer holds", () => {
  const xml = toJunit(report);
  expect(XMLValidator.validate(xml)).toBe(true);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them.
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\ud800]/);
  const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(xml);
  expect(testsuites).toMatchObject({ "@_tests": "3", "@_failures": "1", "@_skipped": "1", "@_errors": "0" });
  const [own, other] = testsuites.testsuite;
  expect(own).toMatchObject({ "@_name": "startProcess", "@_tests": "2", "@_failures": "1", "@_skipped": "0" });
  const failed = own.testcase.find((one: { failure?: unknown }) => one.failure !== undefined);
  expect(failed).toMatchObject({
    "@_classname": "startProcess",
    "@_name": "start-documented-values: starts with the initial values of the page",
  });
  expect(failed.failure["@_message"]).toBe("promised a body that fits ProcessInstance, came /state must be string");
  expect(failed.failure["#text"]).toContain("+ /state must be string");
  expect(other.testcase.skipped).toEqual({ "@_message": "the target has no expiredToken" });
});

it("writes Markdown whose fences hold, whatever the answer holds", () => {
  const markdown = toMarkdown(report);
  expect(markdown).toContain("## The contract is broken\n");
  expect(markdown).toContain(
    `<details><summary><code>${start}</code> starts with the initial values of the page</summary>`,
  );
  expect(markdown).toContain("```diff\n- a body that fits ProcessInstance\n+ /state must be string\n+ /state");
  // The answer has three backticks, so the fence has four.
  expect(markdown).toMatch(/\n````http\n[\s\S]*```[\s\S]*\n````\n/);
  expect(markdown).toContain("| cases that kept it | 200 |");
  expect(markdown).toContain("- 1 skipped: the target has no expiredToken");
});

it("says in Markdown that everything is kept", async () => {
  const kept = await runContract({ ...target, cases: cases.slice(0, 1) });
  expect(toMarkdown(kept)).toMatch(/^## The contract is kept\n\n<code>http:\/\/mock<\/code>: 1 kept, 0 broken/);
});

it("writes everything as JSON", () => {
  expect(JSON.parse(toJson(report))).toMatchObject({
    passed: 1,
    failed: 1,
    skipped: 1,
    started: 1,
    baseUrl: "http://mock",
  });
});

it("has no secret in any of them", () => {
  for (const text of [toPretty(report), toJunit(report), toMarkdown(report), toJson(report)]) {
    expect(text).not.toContain(target.token);
    expect(text).not.toMatch(/eyJ[\w-]+\./);
    expect(text).not.toContain(String(target.headers?.["flowx-mock-tenant"]));
  }
});
