import type { CommonFlags } from "../options/common-options.ts";

/** Flags of `start`. */
export interface StartFlags extends CommonFlags {
  readonly values: string;
  readonly key?: string;
  readonly buildId?: string;
  readonly dryRun?: boolean;
  readonly wait?: string;
}
