import { createMockFetch } from "@flowx-start/mock-server";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, it } from "vitest";
import {
  contractCases,
  documentedTarget,
  prepareMock,
  runContract,
  toJobSummary,
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

it("shows a failed case as a diff, with where it stands, the request and the answer", () => {
  const lines = toPretty(report)
    .split("\n")
    .map((line) => line.trim());
  expect(lines).toContain(`✗ ${start}: starts with the initial values from the documentation`);
  expect(lines).toContain("- a body that matches the schema ProcessInstance");
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
  expect(lines.at(-1)).toMatch(/^1 passed, 1 failed, 1 skipped; instances started: 1; \d+\.\d s$/);
});

it("writes JUnit XML that a parser takes, whatever the answer holds", () => {
  const xml = toJunit(report);
  expect(XMLValidator.validate(xml)).toBe(true);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them.
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\ud800]/);
  const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(xml);
  expect(testsuites).toMatchObject({ "@_tests": "3", "@_failures": "1", "@_errors": "0" });
  const [own, other] = testsuites.testsuite;
  expect(own).toMatchObject({ "@_name": "startProcess", "@_tests": "2", "@_failures": "1", "@_skipped": "0" });
  const failed = own.testcase.find((one: { failure?: unknown }) => one.failure !== undefined);
  expect(failed).toMatchObject({
    "@_classname": "startProcess",
    "@_name": "start-documented-values: starts with the initial values from the documentation",
  });
  expect(failed.failure["@_message"]).toBe(
    "expected a body that matches the schema ProcessInstance, actual /state must be string",
  );
  expect(failed.failure["#text"]).toContain("+ /state must be string");
  expect(other.testcase.skipped).toEqual({ "@_message": "the target has no expiredToken" });
});

it("writes Markdown whose fences hold, whatever the answer holds", () => {
  const markdown = toMarkdown(report);
  expect(markdown).toContain("## Contract failed\n");
  expect(markdown).toContain(
    `<details><summary><code>${start}</code> starts with the initial values from the documentation</summary>`,
  );
  expect(markdown).toContain(
    "```diff\n- a body that matches the schema ProcessInstance\n+ /state must be string\n+ /state",
  );
  // The answer has three backticks, so the fence has four.
  expect(markdown).toMatch(/\n````http\n[\s\S]*```[\s\S]*\n````\n/);
  expect(markdown).toContain("| passed cases | 200 |");
  expect(markdown).toContain("- 1 skipped: the target has no expiredToken");
});

it("says in Markdown that everything passed", async () => {
  const passed = await runContract({ ...target, cases: cases.slice(0, 1) });
  expect(toMarkdown(passed)).toMatch(/^## Contract passed\n\n<code>http:\/\/mock<\/code>: 1 passed, 0 failed/);
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

/** The elements and attributes that the XML Schema of Jenkins' xUnit plugin (junit-10.xsd) has, as far as a report may need them. */
const grammar: Readonly<Record<string, { attributes: string; required: string; children: string }>> = {
  testsuites: { attributes: "name time tests failures errors", required: "", children: "testsuite" },
  testsuite: {
    attributes: "name tests failures errors group time skipped timestamp hostname id package file log url",
    required: "name tests failures errors",
    children: "testsuite properties testcase system-out system-err",
  },
  properties: { attributes: "", required: "", children: "property" },
  property: { attributes: "name value", required: "name value", children: "" },
  testcase: {
    attributes: "name time classname group",
    required: "name",
    children: "skipped error failure system-out system-err",
  },
  failure: { attributes: "type message", required: "", children: "" },
  error: { attributes: "type message", required: "", children: "" },
  skipped: { attributes: "type message", required: "", children: "" },
  "system-out": { attributes: "", required: "", children: "" },
};

interface Element {
  [name: string]: Element[] | Record<string, string> | string;
}

function listMistakes(element: Element): string[] {
  const [name = ""] = Object.keys(element).filter((key) => key !== ":@");
  const rule = grammar[name];
  if (rule === undefined) return [`<${name}>`];
  const attributes = Object.keys((element[":@"] ?? {}) as Record<string, string>).map((key) => key.slice(2));
  const children = (element[name] as Element[]).filter((child) => !("#text" in child));
  const split = (names: string): string[] => names.split(" ").filter((one) => one !== "");
  return [
    ...attributes.filter((one) => !split(rule.attributes).includes(one)).map((one) => `${name} has no ${one}`),
    ...split(rule.required)
      .filter((one) => !attributes.includes(one))
      .map((one) => `${name} lacks ${one}`),
    ...children.flatMap((child) => {
      const [inner = ""] = Object.keys(child).filter((key) => key !== ":@");
      return split(rule.children).includes(inner) ? listMistakes(child) : [`<${inner}> in <${name}>`];
    }),
  ];
}

it.for(["that failed in part", "that a gateway answered in part", "that ended before its end"])(
  "writes JUnit XML that keeps to Jenkins' XML Schema for a run %s",
  async (kind) => {
    const away = async (): Promise<Response> => Promise.reject(new TypeError("fetch failed"));
    const page = async (): Promise<Response> =>
      new Response("", { status: 400, headers: { "content-type": "text/html" } });
    const fetch = { "that failed in part": broken, "that a gateway answered in part": page }[kind] ?? away;
    const xml = toJunit(await runContract({ ...target, fetch, cases: contractCases.slice(0, 40) }));
    const parser = new XMLParser({ ignoreAttributes: false, preserveOrder: true });
    const [root] = (parser.parse(xml) as Element[]).filter((element) => !("?xml" in element));
    expect(root && listMistakes(root)).toEqual([]);
    expect(xml.match(/ time="[^"]*"/g)?.every((time) => /^ time="\d+\.\d{3}"$/.test(time))).toBe(true);
    expect(xml.includes('<error message="Connections to http://mock break')).toBe(kind === "that ended before its end");
  },
);

it("writes a summary for a GitHub job that GitHub takes, however much failed", async () => {
  const long = async (): Promise<Response> => new Response("x".repeat(5000), { status: 500 });
  const all = await runContract({ ...target, fetch: long });
  const many = { ...all, results: Array.from({ length: 5 }, () => all.results).flat() };
  const summary = toJobSummary(many);
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
  expect(summary).toMatch(/\n\d+ more cases failed\. The JSON report lists all of them\.\n/);
});

it("lists the instances that were started in every report", async () => {
  const own = await prepareMock({ url: "http://mock", fetch: createMockFetch().fetch });
  const started = await runContract({ ...own, cases: cases.filter(({ id }) => id === start) });
  const [uuid = "none"] = started.startedUuids;
  for (const text of [toPretty(started), toJunit(started), toMarkdown(started), toJson(started)]) {
    expect(text).toContain(uuid);
  }
  expect(uuid).toMatch(/^[\da-f-]{36}$/);
});
