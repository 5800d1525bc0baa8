import { expect, it } from "vitest";
import { openapi } from "./document.ts";
import type { OperationId } from "./index.ts";

it("holds the five operations under their operationId", () => {
  const found = Object.values(openapi.paths)
    .flatMap((methods) => Object.values(methods))
    .map((operation) => operation.operationId);
  const all: OperationId[] = [
    "startProcess",
    "startProcessOnBuild",
    "getActiveBuild",
    "getProcessInstanceBuild",
    "startProcessInheriting",
  ];
  expect(found).toEqual(all);
});

it("holds the documentation's example answer", () => {
  expect(openapi.components.examples["Started"]?.value).toMatchObject({
    state: "STARTED",
    processDefinitionName: "customer_onboarding",
  });
});
