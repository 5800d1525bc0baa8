import type { CommonFlags } from "../options/common-options.ts";

/** Flags of `batch`. */
export interface BatchFlags extends CommonFlags {
  readonly key: string;
  readonly format?: string;
  readonly delimiter?: string;
  readonly types?: string;
  readonly concurrency?: string;
  readonly rate?: string;
  readonly report?: string;
  readonly dryRun?: boolean;
  readonly skipInvalid?: boolean;
  readonly retryNotStarted?: boolean;
  readonly keepGoing?: boolean;
}
