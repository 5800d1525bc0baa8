const everywhere = "Choose 127.0.0.1 for this machine only, or 0.0.0.0 for all of its addresses.";
const advice: Readonly<Record<string, string>> = {
  EADDRINUSE: "it is in use. Choose another port, or 0 for a free one.",
  EACCES: "this user may not listen there. Choose a port from 1024 on, or 0 for a free one.",
  EADDRNOTAVAIL: `this machine does not have that address. ${everywhere}`,
  EINVAL: `this machine cannot listen on that address. ${everywhere}`,
  ENOTFOUND: `no address is known for that name. ${everywhere}`,
  EAI_AGAIN: `no address is known for that name. ${everywhere}`,
};

/** Returns why a port cannot be listened on, and what to do. */
export function toListenError(error: NodeJS.ErrnoException, hostname: string, port: number): Error {
  const reason = advice[error.code ?? ""] ?? `${error.message}.`;
  return new Error(`Cannot listen on ${hostname}:${port}: ${reason}`, { cause: error });
}
