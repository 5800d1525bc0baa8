import type { RecordedRequest } from "../journal/recorded-request.ts";

/** Who is told of what; it outlives a change of the configuration. */
export interface ChangeFeed {
  /** Counts every change that a watcher would want to see. */
  version: number;
  /** Counts the resets: the ids of requests begin again with each. */
  resets: number;
  /** Called after each change. */
  readonly watchers: Set<() => void>;
  /** Called after each request. */
  readonly listeners: Set<(request: RecordedRequest) => void>;
}

/** Creates a feed that nobody listens to. */
export function createChangeFeed(): ChangeFeed {
  return { version: 0, resets: 0, watchers: new Set(), listeners: new Set() };
}
