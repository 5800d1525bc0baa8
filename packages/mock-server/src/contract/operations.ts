import type { OperationId } from "@flowx-start/api-types";
import type { OperationContract } from "./operation-contract.ts";
import { operationContracts as generated } from "./validators.gen.ts";

/** The compiled contract of each operation, generated from the OpenAPI document. */
export const operationContracts = generated as Readonly<Record<OperationId, OperationContract>>;
