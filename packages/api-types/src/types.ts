import type { components, operations } from "./api.gen.ts";

type Schemas = components["schemas"];

// An interface keeps its name in editors and in the reference; an alias of an indexed type is printed as its parts.
type ProcessInstanceSchema = Schemas["ProcessInstance"];
type BuildInfoSchema = Schemas["BuildInfo"];

/** The `operationId` of each operation in the spec. */
export type OperationId = keyof operations;

/**
 * A process instance, as the server sends it. `uuid` and `state` are always present. Fields without a type here are passed through.
 *
 * @see `spec/openapi.yaml`, schema `ProcessInstance`
 */
export interface ProcessInstance extends ProcessInstanceSchema {}

/** The state of a process instance. The set is open, so handle unknown values as well. */
export type ProcessInstanceState = Schemas["ProcessInstanceState"];

/** The documented states of a process instance. */
export type KnownProcessInstanceState = Schemas["KnownProcessInstanceState"];

/** The initial process values: a JSON object whose shape depends on the process definition. */
export type InitialValues = Schemas["InitialValues"];

/** The body of `startProcessInheriting`, which selects the parameters that the new instance inherits. */
export type InheritRequest = Schemas["InheritRequest"];

/** The parameters to inherit: `paramsToCopy`, `withoutParams`, or an empty object to copy all of them. */
export type ParamsToInherit = Schemas["ParamsToInherit"];

/** The platform of the caller: `web` and `mobile` are documented, but any other string is allowed. */
export type Platform = Schemas["Platform"];

/** A build of an app and its settings. */
export interface BuildInfo extends BuildInfoSchema {}

/**
 * A problem document of FlowX.AI 5.9 and later.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457 | RFC 9457, Problem Details for HTTP APIs}
 */
export type ProblemDetails = Schemas["ProblemDetails"];

/** A problem document of FlowX.AI before 5.9. */
export type LegacyProblem = Schemas["LegacyProblem"];
