import type { RecordedRequest } from "../journal/recorded-request.ts";

/** The listeners of a tenant. They survive a change of the configuration. */
export interface ChangeFeed {
  /** The number of changes. */
  version: number;
  /** The number of resets. Request ids start again at 1 after each. */
  resets: number;
  /** Called after each change. */
  readonly watchers: Set<() => void>;
  /** Called after each request. */
  readonly listeners: Set<(request: RecordedRequest) => void>;
}

/** Creates a feed without listeners. */
export function createChangeFeed(): ChangeFeed {
  return { version: 0, resets: 0, watchers: new Set(), listeners: new Set() };
}
