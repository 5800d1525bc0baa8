import type { components, operations } from "./api.gen.ts";

type Schemas = components["schemas"];

// An interface keeps its name in editors and in the reference; an alias of an indexed type is printed as its parts.
type ProcessInstanceSchema = Schemas["ProcessInstance"];
type BuildInfoSchema = Schemas["BuildInfo"];

/** The `operationId` of each operation in the spec. */
export type OperationId = keyof operations;

/**
 * One process instance, as the server sends it. `uuid` and `state` are always there; fields that are not named here pass through.
 *
 * @see `spec/openapi.yaml`, schema `ProcessInstance`
 */
export interface ProcessInstance extends ProcessInstanceSchema {}

/** The state of a process instance. An open set: compare with the values you know and expect others. */
export type ProcessInstanceState = Schemas["ProcessInstanceState"];

/** The documented states of a process instance. */
export type KnownProcessInstanceState = Schemas["KnownProcessInstanceState"];

/** The initial process values, a JSON object whose shape the process definition decides. */
export type InitialValues = Schemas["InitialValues"];

/** The body of `startProcessInheriting`: which parameters the new instance takes over. */
export type InheritRequest = Schemas["InheritRequest"];

/** `paramsToCopy`, `withoutParams` or an empty object, which copies all. */
export type ParamsToInherit = Schemas["ParamsToInherit"];

/** The platform of a caller: the documented `web` and `mobile`, or another string. */
export type Platform = Schemas["Platform"];

/** A build of an app and its settings. */
export interface BuildInfo extends BuildInfoSchema {}

/**
 * What went wrong, as FlowX.AI answers it from 5.9 on.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457 | RFC 9457, Problem Details for HTTP APIs}
 */
export type ProblemDetails = Schemas["ProblemDetails"];

/** What went wrong, as FlowX.AI answered it before 5.9. */
export type LegacyProblem = Schemas["LegacyProblem"];
