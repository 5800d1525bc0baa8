/**
 * Compiled by `pnpm types`, never run. Each line fails to compile when a type loses its meaning; `toEqualTypeOf` and the
 * expected errors also fail when a type has silently become `any`, which every other assertion would accept.
 */
import { expectTypeOf } from "vitest";
import type {
  BuildInfo,
  InheritRequest,
  InitialValues,
  KnownProcessInstanceState,
  LegacyProblem,
  OperationId,
  ParamsToInherit,
  Platform,
  ProblemDetails,
  ProcessInstance,
  ProcessInstanceState,
  paths,
} from "./index.ts";

expectTypeOf<BuildInfo>().not.toBeAny();
expectTypeOf<InheritRequest>().not.toBeAny();
expectTypeOf<InitialValues>().not.toBeAny();
expectTypeOf<LegacyProblem>().not.toBeAny();
expectTypeOf<ParamsToInherit>().not.toBeAny();
expectTypeOf<Platform>().not.toBeAny();
expectTypeOf<ProblemDetails>().not.toBeAny();
expectTypeOf<ProcessInstance>().not.toBeAny();
expectTypeOf<ProcessInstanceState>().not.toBeAny();
expectTypeOf<paths>().not.toBeAny();

expectTypeOf<OperationId>().toEqualTypeOf<
  "startProcess" | "startProcessOnBuild" | "getActiveBuild" | "getProcessInstanceBuild" | "startProcessInheriting"
>();
expectTypeOf<ProcessInstance["uuid"]>().toEqualTypeOf<string>();
expectTypeOf<ProcessInstance["buildId"]>().toEqualTypeOf<string | undefined>();
expectTypeOf<ProcessInstance["somethingNew"]>().toEqualTypeOf<unknown>();
expectTypeOf<InitialValues["startCondition"]>().toEqualTypeOf<string | undefined>();
expectTypeOf<InitialValues["loanAmount"]>().toEqualTypeOf<unknown>();
expectTypeOf<BuildInfo["buildId"]>().toEqualTypeOf<string>();
expectTypeOf<ProblemDetails["status"]>().toEqualTypeOf<number>();
expectTypeOf<LegacyProblem["errorKey"]>().toEqualTypeOf<string | undefined>();
expectTypeOf<KnownProcessInstanceState>().toEqualTypeOf<
  "CREATED" | "STARTED" | "DISMISSED" | "EXPIRED" | "FINISHED" | "TERMINATED" | "FAILED"
>();

// The set is open, and its known values are still members of their own, which is what editors complete.
expectTypeOf<Extract<ProcessInstanceState, KnownProcessInstanceState>>().toEqualTypeOf<KnownProcessInstanceState>();
expectTypeOf<"ON_HOLD">().toExtend<ProcessInstanceState>();
expectTypeOf<Extract<Platform, "web" | "mobile">>().toEqualTypeOf<"web" | "mobile">();

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
