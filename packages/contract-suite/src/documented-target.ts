import type { ContractTarget } from "./contract-target.ts";
import { specOperations, toSpecOperation } from "./spec.ts";

type DocumentedTarget = Required<
  Pick<ContractTarget, "workspaceId" | "appId" | "buildId" | "processName" | "initialValues">
>;

/**
 * The example of FlowX's documentation, which a mock contains by default. The values are read from the OpenAPI
 * document.
 */
export const documentedTarget: DocumentedTarget = {
  workspaceId: toExample("workspaceId"),
  appId: toExample("appId"),
  buildId: toExample("buildId"),
  processName: toExample("processName"),
  initialValues: { ...(toSpecOperation("startProcess").bodyExample as Record<string, unknown>) },
};

function toExample(parameter: string): string {
  const found = specOperations.flatMap(({ parameters }) => parameters).find(({ name }) => name === parameter);
  const { example } = found ?? {};
  if (example === undefined) throw new Error(`The OpenAPI document shows no example of ${parameter}.`);
  return example;
}
