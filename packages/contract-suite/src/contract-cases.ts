import type { ContractCase, ContractRule } from "./contract-rule.ts";
import { contractRules } from "./contract-rules.ts";
import { type SpecOperation, specOperations } from "./spec.ts";

/** The contract: one case per rule and operation, ordered by operation. */
export const contractCases: readonly ContractCase[] = specOperations.flatMap((operation) =>
  contractRules
    .filter(({ operations }) => operations.includes(operation.operationId))
    .map(({ name, operations: _operations, pointer, ...rule }) => ({
      ...rule,
      id: `${operation.operationId}/${name}`,
      operationId: operation.operationId,
      pointer: toPointer(pointer, operation),
    })),
);

function toPointer(pointer: ContractRule["pointer"], operation: SpecOperation): ContractCase["pointer"] {
  if (pointer.startsWith("#/")) return pointer as ContractCase["pointer"];
  if (pointer === "path") return operation.pathPointer;
  return `${operation.pointer}/${pointer}`;
}
