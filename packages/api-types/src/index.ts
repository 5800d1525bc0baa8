export type { components, operations, paths } from "./api.gen.ts";
export type {
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
} from "./types.ts";
