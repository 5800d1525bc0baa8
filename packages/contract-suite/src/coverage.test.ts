import { expect, it } from "vitest";
import { listWithoutCase } from "./coverage.ts";
import { specOperations } from "./spec.ts";

it("tells of an operation that the OpenAPI document has and the contract has no case of", () => {
  expect(listWithoutCase()).toEqual([]);
  expect(listWithoutCase([...specOperations, { operationId: "listProcesses" }])).toEqual(["listProcesses"]);
});
