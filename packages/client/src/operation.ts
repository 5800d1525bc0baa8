import type { OperationId } from "@flowx-start/api-types";

/** What each attempt hands to openapi-fetch, whatever the operation. */
export interface AttemptInit {
  headers: Record<string, string>;
  /** On the request only for a `fetch` that the caller brings; the global one gets it beside the request, which is cheaper. */
  signal?: AbortSignal;
  fetch: (request: Request) => Promise<Response>;
  /** The body is read by us, so that an unreadable one becomes an error with an outcome. */
  parseAs: "stream";
}

/** What openapi-fetch resolves with, as far as it can be trusted: `error` is empty for an error response without a body. */
export interface Sent {
  error?: unknown;
  response: Response;
}

/** One operation of the spec, ready to be sent any number of times. */
export interface Operation<Result> {
  readonly operationId: OperationId;
  /** The process name of a start by name. */
  readonly processName?: string;
  /** Hands the request to openapi-fetch. */
  send(init: AttemptInit): Promise<Sent>;
  /** Returns the parsed body of a 2xx answer as what the spec promises, or `undefined` if it is not that. */
  read(body: unknown): Result | undefined;
}
