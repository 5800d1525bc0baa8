/**
 * What must not compile today: compiled by `pnpm types`, never run. A minor change of the document may allow one of these, so a
 * release keeps no copy.
 */
import type { InheritRequest, InitialValues, OperationId, ProcessInstance, ProcessInstanceState } from "./index.ts";

// @ts-expect-error: a state is a string.
export const state: ProcessInstanceState = 1;
// @ts-expect-error: `uuid` is always there.
export const instance: ProcessInstance = { state: "STARTED" };
// @ts-expect-error: a start condition is a string.
export const initialValues: InitialValues = { startCondition: 1 };
// @ts-expect-error: initial values are an object.
export const list: InitialValues = "customerEmail";
// @ts-expect-error: there is no such operation.
export const operation: OperationId = "startProces";
// @ts-expect-error: `paramsToCopy` is a list of names.
export const inherit: InheritRequest = { paramsToInherit: { paramsToCopy: "customerEmail" } };
