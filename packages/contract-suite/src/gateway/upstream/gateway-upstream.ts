/** How an upstream treats a call. Only the first delivery of a call is treated so; a repeat is answered 200. */
export type Behaviour =
  /** Reads the request, then answers with this status, as FlowX would. */
  | { readonly kind: "status"; readonly status: number }
  /** Answers as soon as the head has arrived, and reads the body later. */
  | { readonly kind: "early"; readonly status: number }
  /** Reads the request whole, then breaks. */
  | { readonly kind: "reset" | "close" | "garbage" | "bad-head" | "half-head" | "hang" };

/** A request as it arrived at an upstream. */
export interface Delivery {
  /** Counted from 0. */
  readonly upstream: number;
  readonly method: string;
  /** Path and query, as they arrived. */
  readonly target: string;
  /** Names in lower case; repeated headers are joined with a comma. */
  readonly headers: Readonly<Record<string, string>>;
  /** SHA-256 of the body in hexadecimal; `undefined` if it was not read whole, or is not kept. */
  readonly bodyHash: string | undefined;
  /** What the upstream sent back; `undefined` if it was nothing that can be compared. */
  readonly answered: SentAnswer | undefined;
}

/** An answer as it left an upstream. */
export interface SentAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What stands behind the gateway while it is checked. */
export interface GatewayUpstream extends AsyncDisposable {
  readonly kind: "probe" | "mock";
  /** How many servers the gateway can choose from; `undefined` if that is not known. */
  readonly servers: number | undefined;
  /** The largest body that it reads whole. Bytes. */
  readonly maxBodyBytes: number;
  /** A token that it accepts, unless a call has another one; `undefined` if it wants none. */
  readonly token: string | undefined;
  /** Prepares for a call. Returns false if the upstream cannot behave so. */
  prepare(callId: string, behaviour: Behaviour | undefined): Promise<boolean>;
  /** Returns what has arrived of a call. */
  deliveries(callId: string): Promise<readonly Delivery[]>;
}

/** Finds the id of a call in a path, whatever was done to the rest of it. */
export function findCallId(target: string): string | undefined {
  return /flowx-check-[0-9a-f]{12}/.exec(target)?.[0];
}

/** Makes an id that can stand in a path as it is. */
export function makeCallId(): string {
  return `flowx-check-${crypto.randomUUID().slice(-12)}`;
}
