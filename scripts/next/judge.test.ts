import { expect, it } from "vitest";
import { type Call, type Evidence, judge } from "./judge.ts";
import type { Mode } from "./modes.ts";

const name = "page--none";
const started: Call = { name, phase: "run", outcome: "started", uuid: "u-1" };
const bailedOut: Call = { name, phase: "build", outcome: "not-started", digest: "DYNAMIC_SERVER_USAGE" };
const refused: Call = { name, phase: "run", outcome: "not-started", message: "refused" };
const delivery = { uuid: "u-1", token: "t-1", phase: "run" } as const;

function judgeThese(evidence: Partial<Omit<Evidence, "route">>, mode: Partial<Mode> = {}): string[] {
  const route = { name, kind: "page", mode: { name: "none", config: "", ...mode } } as const;
  return judge({ route, calls: [started], starts: [delivery], tokens: ["t-1"], ...evidence });
}

it("accepts a start that the server has read, and a bail-out that was passed on with its digest", () => {
  expect(judgeThese({ calls: [bailedOut, started] })).toEqual([]);
});

it.for<[mistake: RegExp, evidence: Partial<Omit<Evidence, "route">>]>([
  [/^no call was made$/, { calls: [], starts: [] }],
  [/^1 calls were answered from a cache$/, { calls: [started, started] }],
  [/does not know$/, { calls: [{ ...started, uuid: "u-2" }] }],
  [/^2 requests reached the server, 1 starts were told$/, { starts: [delivery, { ...delivery, token: "t-2" }] }],
  [/without an outcome$/, { calls: [started, { ...bailedOut, outcome: "none" }] }],
  [/^1 calls failed: refused$/, { calls: [started, refused] }],
  [/^1 calls failed/, { calls: [started, { name, phase: "build", outcome: "not-started" }] }],
  [/were started by `next build`$/, { starts: [{ ...delivery, phase: "build" }] }],
  [/^a token was answered from a cache$/, { starts: [delivery, delivery] }],
  [/that the provider does not know$/, { tokens: [] }],
])("finds %s", ([mistake, evidence]) => {
  expect(judgeThese(evidence).some((text) => mistake.test(text))).toBe(true);
});

it("accepts one token for all starts of one client", () => {
  const calls = [started, { ...started, uuid: "u-2" }];
  const starts = [delivery, { ...delivery, uuid: "u-2" }];
  expect(judgeThese({ calls, starts }, { sharesTokens: true })).toEqual([]);
});

it("accepts a refusal, or a start by the build, where the mode asks for it", () => {
  expect(judgeThese({ calls: [refused], starts: [] }, { mayRefuse: true })).toEqual([]);
  expect(judgeThese({ starts: [{ ...delivery, phase: "build" }] }, { mayStartAtBuild: true })).toEqual([]);
});
