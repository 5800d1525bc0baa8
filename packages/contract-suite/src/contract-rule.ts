import type { OperationId } from "@flowx-start/api-types";

/**
 * How a request differs from the documented one of its operation. What is left out is as documented.
 *
 * A name in braces, as `{forbiddenProcess}`, stands for what the target gives under it ({@link Variable}).
 */
export interface RequestChange {
  readonly method?: string;
  /** Takes the place of the whole path behind the base URL. */
  readonly path?: string;
  /** Path parameters by name, not percent-encoded. Names that the operation does not have are left out. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Path parameters by name, as they go over the wire. */
  readonly rawParameters?: Readonly<Record<string, string>>;
  /** Headers by name; `null` sends none. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Sent as JSON in place of the documented body. */
  readonly body?: unknown;
  /** Sent as it is in place of the documented body. */
  readonly rawBody?: string;
  /** Adds so many bytes of padding to the documented body. */
  readonly paddingBytes?: number;
}

/** What a target answers if it keeps the contract. */
export interface Expectation {
  /** The status, or the ones that the documentation leaves open. */
  readonly status: readonly number[];
  /** JSON pointers into the body by the values that are right there. A name in braces stands for what the target gives. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  /** JSON pointers into the body where nothing is. */
  readonly absent?: readonly string[];
  /** Pairs of JSON pointers into the body that hold the same value, where the second one is there. */
  readonly same?: readonly (readonly [string, string])[];
  /** The request is sent twice, and the value at this pointer differs. */
  readonly differs?: string;
  /** Headers of the answer by a pattern of the value; a header that is not there has the value `""`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Names of what a target may have, beside the URL. */
export type Variable =
  | "token"
  | "expiredToken"
  | "foreignToken"
  | "tamperedToken"
  | "workspaceId"
  | "appId"
  | "buildId"
  | "secondBuildId"
  | "foreignBuildId"
  | "processInstanceUuid"
  | "resourceDefinitionId"
  | "processName"
  | "encodedProcess"
  | "forbiddenProcess"
  | "severalStartNodesProcess"
  | "startCondition"
  | "noStartNodeProcess"
  | "mandatoryParamsProcess";

/** What cannot be asked for with a request: somebody has to make the target answer so. */
export type Situation =
  | "forbidden"
  | "rate-limited"
  | "internal-error"
  | "bad-gateway-html"
  | "bad-gateway-empty"
  | "unavailable"
  | "gateway-timeout"
  | "unknown-state"
  | "unknown-fields";

/** One rule of the contract, as data. It holds for one operation or for several. */
export interface ContractRule {
  /** Names the rule, and the file that it stands in. */
  readonly name: string;
  /** A sentence in the present tense. */
  readonly title: string;
  readonly operations: readonly OperationId[];
  /** A JSON pointer to the part of the OpenAPI document that the rule proves: from `#`, or from the operation. */
  readonly pointer: string;
  /** The key of the documentation page (`spec/sources.md`), or `undocumented` with the reason. */
  readonly source: string;
  /** Has to be brought about before the request is sent. */
  readonly provoke?: Situation;
  readonly request: RequestChange;
  readonly expect: Expectation;
}

/** A rule on one operation. */
export interface ContractCase extends Omit<ContractRule, "name" | "operations"> {
  /** The operation and the rule, as `startProcess/refuse-without-token`. */
  readonly id: string;
  readonly operationId: OperationId;
  /** From `#`. */
  readonly pointer: string;
}
