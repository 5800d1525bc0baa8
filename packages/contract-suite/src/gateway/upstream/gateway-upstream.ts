/** The behaviour of an upstream for a call. It applies to the first delivery only; later ones are answered with 200. */
export type Behaviour =
  /** Reads the request, then answers with this status like FlowX. */
  | { readonly kind: "status"; readonly status: number }
  /** Answers as soon as the head has arrived, and reads the body afterwards. */
  | { readonly kind: "early"; readonly status: number }
  /** Reads the complete request, then breaks the connection or stops answering. */
  | { readonly kind: "reset" | "close" | "garbage" | "bad-head" | "half-head" | "hang" };

/** A request that arrived at an upstream. */
export interface Delivery {
  /** The index of the upstream server, starting at 0. */
  readonly upstream: number;
  readonly method: string;
  /** Path and query, as they arrived. */
  readonly target: string;
  /** Lower-case names; repeated headers are joined with a comma. */
  readonly headers: Readonly<Record<string, string>>;
  /** SHA-256 of the body in hexadecimal; `undefined` if the body was not read completely or is not kept. */
  readonly bodyHash: string | undefined;
  /** The upstream's answer; `undefined` if there was none that can be compared. */
  readonly answered: SentAnswer | undefined;
}

/** An answer that an upstream sent. */
export interface SentAnswer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The upstream behind a gateway during a check. */
export interface GatewayUpstream extends AsyncDisposable {
  readonly kind: "probe" | "mock";
  /** The number of servers that the gateway can choose from; `undefined` if unknown. */
  readonly servers: number | undefined;
  /** The largest body that it reads completely, in bytes. */
  readonly maxBodyBytes: number;
  /** A token that it accepts, sent by default; `undefined` if it requires none. */
  readonly token: string | undefined;
  /** Prepares for a call. Returns false if the upstream does not support the behaviour. */
  prepare(callId: string, behaviour: Behaviour | undefined): Promise<boolean>;
  /** Returns the requests of a call that have arrived. */
  deliveries(callId: string): Promise<readonly Delivery[]>;
}

/** Returns the ID of a call from a path, even if the rest of the path was changed. */
export function findCallId(target: string): string | undefined {
  return /flowx-check-[0-9a-f]{12}/.exec(target)?.[0];
}

/** Creates an ID that needs no encoding in a path. */
export function makeCallId(): string {
  return `flowx-check-${crypto.randomUUID().slice(-12)}`;
}
