import { readFileSync } from "node:fs";
import { startMockServer } from "@flowx-start/mock-server";
import { afterAll, expect, it } from "vitest";
import { type ContractCase, contractCases, formatResult, prepareMock, runContract } from "../src/index.ts";
import { startPrism } from "./prism.ts";

const server = await startMockServer();
const target = await prepareMock({ url: server.url });
afterAll(async () => {
  await target.close();
  await server.close();
});

/** The rules that Prism's proxy does not let through to the mock, and what it does instead. */
const notProxied: Readonly<Record<string, string>> = {
  "refuse-bad-percent-encoding": "stops with an URIError",
  "refuse-too-deep": "answers 500: its stack is too small",
  "refuse-head": "answers 500",
  "build-info-for-head": "answers 500",
};
/** The rules that Prism never answers, as a mock or a proxy: its JSON parser fails outside of its error handling. */
const neverAnswered = ["refuse-malformed-json", "refuse-trailing-comma"];
/** The rules without state that Prism's mock answers in another way. */
const answeredOtherwise: Readonly<Record<string, string>> = {
  "challenge-bearer": "sends no WWW-Authenticate",
  "accept-scheme-in-lower-case": "reads the scheme in one case only",
  "refuse-malformed-token": "takes two words for a token",
  "refuse-too-deep": "answers 500: its stack is too small",
};

const toRule = ({ id }: Pick<ContractCase, "id">): string => id.split("/")[1] ?? "";

/** What is answered from the document alone: nothing has to exist, or to be made, or to be remembered. */
function needsNoState({ request, expect: promise, provoke }: ContractCase): boolean {
  const { parameters, rawParameters, headers, paddingBytes } = request;
  const remembers = Object.values(promise.body ?? {}).some((matcher) => "oneOf" in matcher || "differs" in matcher);
  const isAboutState = remembers || (parameters ?? rawParameters ?? provoke) !== undefined;
  const isAboutSize = paddingBytes !== undefined;
  return !isAboutState && !isAboutSize && !/(expired|foreign|tampered)Token/.test(JSON.stringify(headers ?? {}));
}

interface Violation {
  location: string[];
  message: string;
}

/** Sends through the proxy and keeps what it says of the answers of the mock. */
function watch(seen: string[]): typeof globalThis.fetch {
  return async (request) => {
    const response = await fetch(request);
    const violations: Violation[] = JSON.parse(response.headers.get("sl-violations") ?? "[]");
    for (const { location, message } of violations) {
      if (location[0] === "response") seen.push(`${response.status} ${location.join("/")}: ${message}`);
    }
    return response;
  };
}

it("lets Prism's proxy see no violation while the suite runs", async () => {
  await using prism = await startPrism("proxy", server.url);
  // That the body of a gateway's answer may be missing is nothing that OpenAPI can say.
  const cases = contractCases.filter(
    (one) => ![...Object.keys(notProxied), ...neverAnswered, "answer-empty-bad-gateway"].includes(toRule(one)),
  );
  const seen: string[] = [];
  const report = await runContract({ ...target, baseUrl: prism.url, fetch: watch(seen), cases });
  expect(report.results.filter(({ outcome }) => outcome !== "passed").map(formatResult)).toEqual([]);
  expect(seen).toEqual([]);
  expect(report.passed).toBe(cases.length);
});

it("would have been told by Prism's proxy", async () => {
  await using prism = await startPrism("proxy", server.url);
  const prepared = await prepareMock({ url: server.url });
  const seen: string[] = [];
  server.tenant(String(prepared.headers?.["flowx-mock-tenant"])).use("missing-uuid");
  const cases = contractCases.filter(({ id }) => id === "startProcess/start-documented-values");
  await runContract({ ...prepared, baseUrl: prism.url, fetch: watch(seen), cases });
  await prepared.close();
  expect(seen).toEqual([expect.stringContaining("must have required property 'uuid'")]);
});

it("agrees with Prism's mock wherever no state is needed, but for what is listed", async () => {
  await using prism = await startPrism("mock");
  const cases = contractCases.filter((one) => needsNoState(one) && !neverAnswered.includes(toRule(one)));
  const { results, passed } = await runContract({ ...target, baseUrl: prism.url, cases });
  const failed = results.filter(({ outcome }) => outcome === "failed");
  const others = failed.filter((one) => !(toRule(one) in answeredOtherwise));
  expect(others.map(formatResult)).toEqual([]);
  const rules = new Set(failed.map(toRule));
  expect([...rules].sort()).toEqual(Object.keys(answeredOtherwise).sort());
  const all = contractCases.filter(needsNoState).length;
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  expect(readme.replaceAll("\n", " ")).toContain(`mock passes ${passed} of the ${all} cases that need no state`);
});
