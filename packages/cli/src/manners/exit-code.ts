/** How the program ends. Scripts depend on these numbers. */
export const exitCode = {
  /** Started, all of it; or what was asked for was done. */
  done: 0,
  /** Certainly not started, some of it. */
  notStarted: 1,
  /** Wrong usage or configuration; nothing was sent. */
  usage: 2,
  /** Unknown, some of it: look before you start it again. */
  unknown: 3,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
} as const;
