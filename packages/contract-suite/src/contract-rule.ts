import type { OperationId } from "@flowx-start/api-types";
import type { Text } from "./given.ts";
import type { Matcher } from "./matcher.ts";
import type { Situation } from "./target-names.ts";

/** The changes to the documented request of an operation. Omitted fields stay as documented. */
export interface RequestChange {
  /** Replaces the HTTP method. */
  readonly method?: string;
  /** Replaces the complete path after the base URL. */
  readonly path?: string;
  /** Path parameters by name, not percent-encoded. Names that the operation does not have are ignored. */
  readonly parameters?: Readonly<Record<string, Text>>;
  /** Path parameters by name, already percent-encoded. */
  readonly rawParameters?: Readonly<Record<string, string>>;
  /** Headers by name; `null` removes a header. */
  readonly headers?: Readonly<Record<string, Text | null>>;
  /** Sent as JSON instead of the documented body. */
  readonly body?: unknown;
  /** Sent unchanged instead of the documented body. */
  readonly rawBody?: string;
  /** Adds this many bytes of padding to the documented body. */
  readonly paddingBytes?: number;
}

/** The answer of a target that conforms to the contract. */
export interface Expectation {
  /** The expected status; several if the documentation leaves it open. */
  readonly status: readonly number[];
  /** Expected headers: a regular expression by name. A missing header is matched as an empty value. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Expected values in the body by JSON pointer. */
  readonly body?: Readonly<Record<string, Matcher>>;
  /** Allows a gateway to reject the request itself, with a 4xx and a page of its own. The result then has a note. */
  readonly gateway?: "may-refuse";
}

/** A rule of the contract, as data. It applies to one or more operations. */
export interface ContractRule {
  /** The name of the rule, such as `refuse-without-token`. */
  readonly name: string;
  /** The behaviour of a conforming target, as a sentence in the present tense. */
  readonly title: string;
  /** The operations to which the rule applies. */
  readonly operations: readonly OperationId[];
  /**
   * A JSON pointer to the part of the OpenAPI document that the rule verifies. It starts at `#` or is relative to the
   * operation; `path` stands for the path item of the operation.
   */
  readonly pointer: `#/${string}` | `responses/${number}` | "requestBody" | "path";
  /** The key of the documentation page in `spec/sources.md`, or `undocumented` with the reason. */
  readonly source: string;
  /** The situation to provoke before the request is sent. */
  readonly provoke?: Situation;
  /** The changes to the documented request. */
  readonly request: RequestChange;
  /** The expected answer. */
  readonly expect: Expectation;
  /** A hint for finding the cause if the case fails. */
  readonly hint?: string;
}

/** A rule applied to one operation. */
export interface ContractCase extends Omit<ContractRule, "name" | "operations" | "pointer"> {
  /** The operation and the rule, such as `startProcess/refuse-without-token`. */
  readonly id: string;
  readonly operationId: OperationId;
  /** A JSON pointer into the OpenAPI document, from `#`. */
  readonly pointer: `#/${string}`;
}
