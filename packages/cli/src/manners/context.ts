import type { CommonFlags } from "../options/common-options.ts";
import { readSettings, type Settings } from "../options/settings.ts";
import type { Terminal } from "./terminal.ts";

/** What a command works with. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly settings: Settings;
  /** Failures are JSON on stdout, too; lists are JSON Lines on a terminal, too. */
  readonly isJson: boolean;
}

/**
 * Creates the context of a command.
 *
 * @throws {@link UsageError} if a flag or a file cannot be used.
 */
export function createContext(terminal: Terminal, flags: CommonFlags): CommandContext {
  return { terminal, settings: readSettings(flags, terminal), isJson: flags.json === true };
}
