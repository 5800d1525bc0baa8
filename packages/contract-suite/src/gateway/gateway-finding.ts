/** The verdict of one check. */
export type Verdict = "ok" | "warning" | "bad" | "could-not-tell";

/** A gateway for which findings suggest settings. */
export type GatewayName = "nginx" | "HAProxy" | "Envoy" | "Apache";

/** The setting of a gateway that fixes a problem. */
export interface Remedy {
  readonly gateway: GatewayName;
  /** Empty if no setting is known. */
  readonly setting: string;
  /** The page of the gateway's documentation that describes the setting. */
  readonly source: string | undefined;
}

/** The observation of a check. */
export interface Observation {
  readonly verdict: Verdict;
  /** The observation in one line. */
  readonly observed: string;
  /** The requests that were sent and the answers, one line each. */
  readonly evidence?: readonly string[];
}

/** The result of one check. */
export interface GatewayFinding {
  readonly id: string;
  /** The question that the check answers. */
  readonly title: string;
  readonly verdict: Verdict;
  /** The observation in one line. */
  readonly observed: string;
  readonly evidence: readonly string[];
  /** The consequence of the result for "was it started?". */
  readonly consequence: string;
  /** The settings that fix the problem; empty if there is none. */
  readonly remedies: readonly Remedy[];
}

/** The results of all checks. Contains no secrets. */
export interface GatewayReport {
  readonly gatewayUrl: string;
  /** The value of the gateway's `Server` header; `undefined` if it has none. */
  readonly server: string | undefined;
  /** The kind of upstream behind the gateway. */
  readonly upstream: "probe" | "mock";
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly findings: readonly GatewayFinding[];
  readonly durationMs: number;
}
