import type { OperationId } from "@flowx-start/api-types";
import type { Text } from "./given.ts";
import type { Matcher } from "./matcher.ts";
import type { Situation } from "./target-names.ts";

/** How a request differs from the documented one of its operation. What is left out is as documented. */
export interface RequestChange {
  readonly method?: string;
  /** Takes the place of the whole path behind the base URL. */
  readonly path?: string;
  /** Path parameters by name, not percent-encoded. Names that the operation does not have are left out. */
  readonly parameters?: Readonly<Record<string, Text>>;
  /** Path parameters by name, as they go over the wire. */
  readonly rawParameters?: Readonly<Record<string, string>>;
  /** Headers by name; `null` sends none. */
  readonly headers?: Readonly<Record<string, Text | null>>;
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
  /** Headers of the answer by a pattern of the value; a header that is not there has the value `""`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON pointers into the body by what holds there. */
  readonly body?: Readonly<Record<string, Matcher>>;
  /** A gateway in front may refuse such a request itself, with a 4xx and a page of its own. The result says so. */
  readonly gateway?: "may-refuse";
}

/** One rule of the contract, as data. It holds for one operation or for several. */
export interface ContractRule {
  /** Names the rule. */
  readonly name: string;
  /** A sentence in the present tense. */
  readonly title: string;
  readonly operations: readonly OperationId[];
  /** A JSON pointer to the part of the OpenAPI document that the rule proves: from `#`, or from the operation; `path` is what holds the methods. */
  readonly pointer: `#/${string}` | `responses/${number}` | "requestBody" | "path";
  /** The key of the documentation page (`spec/sources.md`), or `undocumented` with the reason. */
  readonly source: string;
  /** Has to be brought about before the request is sent. */
  readonly provoke?: Situation;
  readonly request: RequestChange;
  readonly expect: Expectation;
  /** Where to look first if the target answers something else. */
  readonly hint?: string;
}

/** A rule on one operation. */
export interface ContractCase extends Omit<ContractRule, "name" | "operations" | "pointer"> {
  /** The operation and the rule, such as `startProcess/refuse-without-token`. */
  readonly id: string;
  readonly operationId: OperationId;
  /** From `#`. */
  readonly pointer: `#/${string}`;
}
