import type { OperationId } from "@flowx-start/api-types";

/** How a request differs from the documented start. What is left out is as documented. */
export interface RequestChange {
  readonly method?: string;
  /** Takes the place of the whole path behind the base URL. */
  readonly path?: string;
  readonly workspaceId?: string;
  readonly appId?: string;
  readonly processName?: string;
  /** The header; `null` sends none. */
  readonly authorization?: string | null;
  readonly contentType?: string;
  /** Sent as JSON. */
  readonly initialValues?: Readonly<Record<string, unknown>>;
  /** Sent as it is, in place of initial values. */
  readonly rawBody?: string;
  /** Sends a JSON object of at least so many bytes. */
  readonly bodyBytes?: number;
}

/** What a target answers if it keeps the contract. */
export interface Expectation {
  /** The status, or the ones that the documentation leaves open. */
  readonly status: readonly number[];
  readonly contentType?: string;
  /** The name of the component schema that the body fits. */
  readonly schema?: "ProcessInstance" | "Problem";
  /** Fields of the body by the part of the request that they repeat. */
  readonly echoes?: Readonly<Record<string, "processName" | "appId" | "status">>;
  /** Pairs of JSON pointers into the body that hold the same value, where the second one is there. */
  readonly same?: readonly (readonly [string, string])[];
  /** The request is sent twice, and this field of the body differs. */
  readonly differs?: string;
  /** Headers of the answer by a pattern. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** One rule of the contract, as data. */
export interface ContractCase {
  /** Names the case, and the file that it stands in. */
  readonly id: string;
  /** A sentence in the present tense. */
  readonly title: string;
  readonly operationId: OperationId;
  /** A JSON pointer to the part of the OpenAPI document that the case proves. */
  readonly pointer: string;
  /** The key of the documentation page (`spec/sources.md`), or `undocumented` with the reason. */
  readonly source: string;
  readonly request: RequestChange;
  readonly expect: Expectation;
}
