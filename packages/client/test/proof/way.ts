import type { Protocol } from "./fault-server.ts";
import type { Dispatcher, SendOptions } from "./proof-client.ts";

/** How a way is set up for a group of cells. */
export interface WaySetup {
  protocol: Protocol;
  /** The certificate authority to trust; `undefined` for none but the usual ones. */
  ca: string | undefined;
  /** The time limit for connecting, where the way has one. */
  connectTimeoutMs: number;
}

/** A way that is set up. Disposing puts everything back that was global. */
export interface OpenWay extends AsyncDisposable {
  options: SendOptions;
}

/** One way of sending a start: a row of the matrix for each protocol. */
export interface Way {
  name: string;
  protocols: readonly Protocol[];
  /**
   * Which failures before sending the client must be certain of. `"own"`: those that the way itself tells; not an abort or a
   * time limit, which end the start before the way can say anything.
   */
  proves: "all" | "own" | "none";
  /** It changes something of the whole process while it is open, so nothing else may be tried at that time. */
  isGlobal?: boolean;
  /** The names of faults that end the whole process here, by a bug that is not the client's. */
  skips?: readonly string[];
  /** False where a runtime and a dispatcher do not fit: then nothing is ever sent. */
  works?: boolean;
  open(setup: WaySetup): Promise<OpenWay>;
}

/** Returns the options of a dispatcher that speaks `protocol` only. */
export function toAgentOptions({ protocol, ca, connectTimeoutMs }: WaySetup): AgentOptions {
  const connect = { timeout: connectTimeoutMs, ...(ca !== undefined && { ca }) };
  return { allowH2: protocol === "HTTP/2", connect };
}

/** The options of undici's `Agent` that the ways use. */
export interface AgentOptions {
  allowH2: boolean;
  /** The most connections to one origin. */
  connections?: number;
  connect: { timeout: number; ca?: string };
}

/** An agent of undici, of any major. */
export interface Agent extends Dispatcher {
  close(): Promise<void>;
  destroy(): Promise<void>;
}
