/** The exit codes of the program. Scripts depend on these numbers. */
export const exitCode = {
  /** All processes were started, or the command succeeded. */
  done: 0,
  /** At least one process was certainly not started. */
  notStarted: 1,
  /** Invalid usage or configuration. Nothing was sent. */
  usage: 2,
  /** The outcome of at least one start is unknown. Check before you start it again. */
  unknown: 3,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
} as const;
