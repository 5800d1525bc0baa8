/**
 * What callers rely on: compiled by `pnpm types`, never run. A release keeps a copy, and `pnpm spec:changeset` compiles that
 * against the next types: what does not compile any more is a major change. So nothing here says that a set is complete, or that
 * something must not compile: a minor change adds members, and a request that takes more.
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

// Every assertion below also holds for `any`.
expectTypeOf<BuildInfo>().not.toBeAny();
expectTypeOf<InheritRequest>().not.toBeAny();
expectTypeOf<InitialValues>().not.toBeAny();
expectTypeOf<LegacyProblem>().not.toBeAny();
expectTypeOf<OperationId>().not.toBeAny();
expectTypeOf<ParamsToInherit>().not.toBeAny();
expectTypeOf<Platform>().not.toBeAny();
expectTypeOf<ProblemDetails>().not.toBeAny();
expectTypeOf<ProcessInstance>().not.toBeAny();
expectTypeOf<ProcessInstance["uuid"]>().not.toBeAny();
expectTypeOf<ProcessInstance["state"]>().not.toBeAny();
expectTypeOf<ProcessInstanceState>().not.toBeAny();
expectTypeOf<paths>().not.toBeAny();

type Operations =
  | "startProcess"
  | "startProcessOnBuild"
  | "getActiveBuild"
  | "getProcessInstanceBuild"
  | "startProcessInheriting";
expectTypeOf<Operations>().toExtend<OperationId>();

// Readers get at least this.
expectTypeOf<ProcessInstance["uuid"]>().toExtend<string>();
expectTypeOf<ProcessInstance["buildId"]>().toExtend<string | undefined>();
expectTypeOf<ProcessInstance["somethingNew"]>().toEqualTypeOf<unknown>();
expectTypeOf<BuildInfo["buildId"]>().toExtend<string>();
expectTypeOf<ProblemDetails["status"]>().toExtend<number>();
expectTypeOf<LegacyProblem["errorKey"]>().toExtend<string | undefined>();

// Callers may send at least this.
expectTypeOf<string | undefined>().toExtend<InitialValues["startCondition"]>();
expectTypeOf<{ loanAmount: number; customer: { email: string } }>().toExtend<InitialValues>();
expectTypeOf<{ paramsToInherit: { paramsToCopy: string[] } }>().toExtend<InheritRequest>();

// The sets are open, and their known values are members of their own, which is what editors complete.
type States = "CREATED" | "STARTED" | "DISMISSED" | "EXPIRED" | "FINISHED" | "TERMINATED" | "FAILED";
expectTypeOf<States>().toExtend<KnownProcessInstanceState>();
expectTypeOf<Extract<ProcessInstanceState, States>>().toEqualTypeOf<States>();
expectTypeOf<"ON_HOLD">().toExtend<ProcessInstanceState>();
expectTypeOf<ProcessInstanceState>().toExtend<string>();
expectTypeOf<Extract<Platform, "web" | "mobile">>().toEqualTypeOf<"web" | "mobile">();
expectTypeOf<"kiosk">().toExtend<Platform>();
