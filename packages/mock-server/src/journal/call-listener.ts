import type { RecordedRequest } from "./recorded-request.ts";

/** A listener that is called after each request. */
export type RequestListener = (request: RecordedRequest) => unknown;

const reported = new WeakSet<RequestListener>();

/**
 * Calls a listener. If it throws or returns a promise that rejects, the mock's answers stay the same and the first error is
 * written to the console.
 */
export function callListener(listener: RequestListener, request: RecordedRequest): void {
  try {
    const result = listener(request);
    if (result instanceof Promise) result.catch((error: unknown) => report(listener, error));
  } catch (error) {
    report(listener, error);
  }
}

function report(listener: RequestListener, error: unknown): void {
  if (reported.has(listener)) return;
  reported.add(listener);
  console.error(
    "[@flowx-start/mock-server] A listener of onRequest() failed. Further errors of this listener are not shown.",
    error,
  );
}
