import { readdirSync } from "node:fs";
import { openapi } from "@flowx-start/api-types/document";
import { expect, it } from "vitest";
import { contractCases } from "./contract-cases.ts";
import { readPointer } from "./judge-answer.ts";

it.for(contractCases)("$id points to a part of the OpenAPI document", ({ pointer }) => {
  expect(pointer).toMatch(/^#\//);
  expect(readPointer(openapi, pointer.slice(1))).toBeTypeOf("object");
});

it.for(contractCases)("$id names a page that the spec knows, or says why there is none", ({ source }) => {
  const keys = new Set(JSON.stringify(openapi).match(/(?<="x-source":")[^"]+/g));
  expect(keys.has(source) || /^undocumented: .+/.test(source)).toBe(true);
});

it("runs every case file, each under the id that it is named after", () => {
  const files = readdirSync(new URL("cases/", import.meta.url)).map((name) => name.replace(/\.ts$/, ""));
  expect(contractCases.map(({ id }) => id).sort()).toEqual(files.sort());
});

it("has at least 15 cases for a start", () => {
  expect(contractCases.filter(({ operationId }) => operationId === "startProcess").length).toBeGreaterThanOrEqual(15);
});
