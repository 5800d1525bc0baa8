import type { OperationId } from "@flowx-start/api-types";
import type { OperationContract } from "./operation-contract.ts";
import { operationContracts as generated } from "./validators.gen.ts";

/** Every operation of the OpenAPI document: generated from it, as the ids are. */
export const operationContracts = generated as Readonly<Record<OperationId, OperationContract>>;
