import type { Hooks, Tracing } from "./observer.ts";
import type { RetryOptions } from "./retry-delay.ts";
import type { TokenSource } from "./token-source.ts";

/** What a call needs beside the operation: the options of the client joined with those of the call, checked and complete. */
export interface CallSettings {
  readonly token: TokenSource | string;
  /** The caller's own `fetch`; `undefined` for the global one. */
  readonly fetch: ((request: Request) => Promise<Response>) | undefined;
  readonly headers: Record<string, string>;
  readonly timeoutMs: number;
  readonly attemptTimeoutMs: number;
  /** `undefined` where nothing is ever repeated. */
  readonly retry: Required<RetryOptions> | undefined;
  readonly signal: AbortSignal | undefined;
  readonly hooks: Hooks;
  readonly tracing: Tracing | undefined;
}
