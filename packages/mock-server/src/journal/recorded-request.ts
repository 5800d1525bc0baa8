import type { OperationId } from "@flowx-start/api-types";
import type { WireFault } from "../http/answer.ts";
import type { Violation } from "../http/refusal.ts";

/** A request and what the mock made of it. Holds no token. */
export interface RecordedRequest {
  /** Counted from 1, also for requests that are no longer kept. */
  readonly id: number;
  /** The mock's clock when the request was decided, in milliseconds since 1970. */
  readonly atMs: number;
  /** Empty if the connection was reset before a request was read. */
  readonly method: string;
  /** Path and query as they were sent, percent-encoded. */
  readonly path: string;
  /** `undefined` if the request reached no operation. */
  readonly operationId: OperationId | undefined;
  /** Decoded. */
  readonly pathParameters: Readonly<Record<string, string>>;
  /** Names in lower case; what carries a credential is redacted. */
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON object; `undefined` if it was not read, or is none. Its numbers are JavaScript's: 2^53 + 1 is not among them. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
  /** The body as it came, digit by digit, also where it is not JSON; `undefined` if it was not read. Holds no token. */
  readonly bodyText: string | undefined;
  /** The status of the answer; `undefined` if none was sent whole. */
  readonly status: number | undefined;
  readonly answer: { readonly headers: Readonly<Record<string, string>>; readonly body: string };
  /** How the answer was broken on its way. */
  readonly fault: WireFault | undefined;
  /** How long scenarios held the answer back. */
  readonly delayMs: number;
  /** From the arrival of the request until its answer is due: the mock's own work and `delayMs`. With a seed `delayMs` only. */
  readonly durationMs: number;
  /** The instance that the request started, whatever the client was told. */
  readonly startedUuid: string | undefined;
  /** The scenarios that applied. */
  readonly scenarios: readonly string[];
  /** How the request breaks the OpenAPI document. */
  readonly violations: readonly Violation[];
}

/** An answer of the mock that is outside of the OpenAPI document. */
export interface ContractViolation extends Violation {
  readonly requestId: number;
  readonly operationId: OperationId;
  readonly status: number;
  /** The scenarios that applied. */
  readonly scenarios: readonly string[];
  /** A scenario breaks the contract on purpose; otherwise it is a mistake of the mock. */
  readonly intended: boolean;
}

/** Exact counts since the last reset, also of what is no longer kept. */
export interface Totals {
  readonly requests: number;
  readonly instances: number;
  readonly contractViolations: number;
  /** Requests that were outside of the OpenAPI document. */
  readonly requestViolations: number;
}
