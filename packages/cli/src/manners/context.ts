import type { CommonFlags } from "../options/common-options.ts";
import { readSettings, type Settings } from "../options/settings.ts";
import type { Terminal } from "./terminal.ts";

/** The context of a command. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly settings: Settings;
  /** True if failures are also printed as JSON to stdout, and lists as JSON Lines even on a terminal. */
  readonly isJson: boolean;
}

/**
 * Creates the context of a command.
 *
 * @throws {@link UsageError} if a flag or a file is invalid.
 */
export function createContext(terminal: Terminal, flags: CommonFlags): CommandContext {
  return { terminal, settings: readSettings(flags, terminal), isJson: flags.json === true };
}
