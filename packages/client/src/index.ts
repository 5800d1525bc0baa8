export type { BuildInfo, InitialValues, ProcessInstance, ProcessInstanceState, paths } from "@flowx-start/api-types";
export { createFlowxClient, type FlowxClient } from "./create-flowx-client.ts";
export { AbortedError } from "./errors/aborted-error.ts";
export { FlowxError, type Outcome } from "./errors/flowx-error.ts";
export { HttpProblemError } from "./errors/http-problem-error.ts";
export { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
export { InvalidValuesError, type ValueIssue } from "./errors/invalid-values-error.ts";
export { type AnyFlowxError, isFlowxError } from "./errors/is-flowx-error.ts";
export { NetworkError } from "./errors/network-error.ts";
export type { ProblemDocument } from "./errors/problem-document.ts";
export { TimeoutError } from "./errors/timeout-error.ts";
export { type OAuthProblem, TokenRequestError } from "./errors/token-request-error.ts";
export { UnexpectedResponseError } from "./errors/unexpected-response-error.ts";
export type {
  AttemptEvent,
  CallInfo,
  Hooks,
  OutcomeEvent,
  RetryEvent,
  TracedRequest,
  TracedResponse,
  Tracing,
} from "./observe/observer.ts";
export type { GetBuildError } from "./operations/get-build.ts";
export type { PreparedStart, StartProcessError, StartProcessOptions } from "./operations/start-process.ts";
export type { Inheritance, StartProcessInheritingError } from "./operations/start-process-inheriting.ts";
export type { CallOptions } from "./options/call-options.ts";
export type { FlowxClientOptions, SharedOptions } from "./options/client-options.ts";
export type { RetryOptions } from "./options/retry-options.ts";
export type { OwnFetch } from "./proof/delivery.ts";
export type { Dispatcher } from "./proof/dispatcher.ts";
export { RequestNotSentError } from "./proof/request-not-sent-error.ts";
export type { TokenOption, TokenSource } from "./token/token-source.ts";
export type { AnyProcesses, InputsOf, ValuesOf } from "./values/process-values.ts";
export type { SchemaInput, SchemaIssue, SchemaResult, StandardSchema } from "./values/standard-schema.ts";
