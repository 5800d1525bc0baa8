import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { listChanges } from "./lib/spec-diff/list-changes.ts";
import { policy } from "./lib/spec-diff/policy.ts";
import { type Any, property, toDocument } from "./lib/spec-diff/small-document.ts";
import { both, rest } from "./lib/spec-diff/tried-changes.ts";

const order = ["none", "patch", "minor", "major", "unknown"];
const judge = (before: Any, after: Any): string => {
  const bumps = listChanges(before, after).map(({ bump }) => bump ?? "unknown");
  return order[Math.max(0, ...bumps.map((bump) => order.indexOf(bump)))] ?? "none";
};

it.for(both)("in a request and in a response: %s", ([, change, request, response]) => {
  const verdicts = ["request", "response"].map((direction) => {
    const after = toDocument();
    change(after, direction);
    return judge(toDocument(), after);
  });
  expect(verdicts).toEqual([request, response]);
});

it.for(rest)("%s", ([, change, bump]) => {
  const after = toDocument();
  change(after);
  expect(judge(toDocument(), after)).toBe(bump);
});

it("tries every row of the policy", () => {
  const tried = new Set<string>();
  const note = (after: Any): void => {
    for (const { what, move } of listChanges(toDocument(), after)) tried.add(`${what} ${move}`);
  };
  for (const [, change] of both) {
    for (const direction of ["request", "response"]) {
      const after = toDocument();
      change(after, direction);
      note(after);
    }
  }
  for (const [, change] of rest) {
    const after = toDocument();
    change(after);
    note(after);
  }
  const untried = policy.map(({ what, move }) => `${what} ${move}`).filter((row) => !tried.has(row));
  expect(untried).toEqual([]);
});

it("finds nothing where nothing changed, and nothing unknown in what the document has", () => {
  const spec = parse(readFileSync(new URL("../spec/openapi.yaml", import.meta.url), "utf8"));
  expect(listChanges(spec, structuredClone(spec))).toEqual([]);
  const { paths, components, ...head } = structuredClone(spec);
  const changes = listChanges({ ...head, paths: {}, components: {} }, spec);
  expect(changes.filter(({ bump }) => bump !== "minor")).toEqual([]);
});

it("names a change and where it is", () => {
  const after = toDocument();
  property(after, "response", "count").maximum = 10;
  expect(listChanges(toDocument(), after)).toEqual([
    {
      what: "limit",
      move: "loosened",
      direction: "response",
      where: "`POST /things/{id}` › responses › 200 › `application/json` › count › maximum: 9 → 10",
      bump: "major",
      because: "more is taken; readers count on the limit",
    },
  ]);
});

it("says of each row of the policy what it means, once", () => {
  const keys = policy.map(({ what, move }) => `${what} ${move}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { both: either, request, response } of policy) {
    expect(either === undefined).toBe(request !== undefined && response !== undefined);
  }
});
