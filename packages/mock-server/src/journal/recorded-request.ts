import type { OperationId } from "@flowx-start/api-types";
import type { WireFault } from "../http/answer.ts";
import type { Violation } from "../http/refusal.ts";

/** A recorded request and its answer. Tokens are redacted. */
export interface RecordedRequest {
  /** The number of the request, starting at 1. Numbers are not reused. */
  readonly id: number;
  /** The time on the mock's clock, in milliseconds since 1970. */
  readonly atMs: number;
  /** The method; empty if the connection was reset before a request was read. */
  readonly method: string;
  /** The path and query as sent, percent-encoded. */
  readonly path: string;
  /** The operation; `undefined` if the request did not match one. */
  readonly operationId: OperationId | undefined;
  /** The percent-decoded path parameters. */
  readonly pathParameters: Readonly<Record<string, string>>;
  /** The headers by name, in lower case. Credentials are redacted. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed JSON object; `undefined` if the body was not read or is not an object. Numbers beyond 2^53 are rounded. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
  /** The original text of the body, even if it is not JSON; `undefined` if it was not read. Tokens are redacted. */
  readonly bodyText: string | undefined;
  /** The status of the answer; `undefined` if no complete answer was sent. */
  readonly status: number | undefined;
  readonly answer: { readonly headers: Readonly<Record<string, string>>; readonly body: string };
  /** The fault that broke the answer in transit. */
  readonly fault: WireFault | undefined;
  /** The delay that scenarios added, in milliseconds. */
  readonly delayMs: number;
  /** The time from the request until its answer, in milliseconds, including `delayMs`. With a seed it equals `delayMs`. */
  readonly durationMs: number;
  /** The uuid of the instance that the request started, regardless of the answer. */
  readonly startedUuid: string | undefined;
  /** The names of the scenarios that applied. */
  readonly scenarios: readonly string[];
  /** The request's violations of the OpenAPI document. */
  readonly violations: readonly Violation[];
}

/** A violation of the OpenAPI document by one of the mock's answers. */
export interface ContractViolation extends Violation {
  readonly requestId: number;
  readonly operationId: OperationId;
  readonly status: number;
  /** The names of the scenarios that applied. */
  readonly scenarios: readonly string[];
  /** True if a scenario broke the contract on purpose; false means a bug in the mock. */
  readonly intended: boolean;
}

/** Exact counts since the last reset, including entries that are no longer kept. */
export interface Totals {
  readonly requests: number;
  readonly instances: number;
  readonly contractViolations: number;
  /** The number of requests that broke the OpenAPI document. */
  readonly requestViolations: number;
}
