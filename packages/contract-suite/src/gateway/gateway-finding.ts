/** How a gateway did in one check. */
export type Verdict = "ok" | "warning" | "bad" | "could-not-tell";

/** A gateway whose settings the findings know. */
export type GatewayName = "nginx" | "HAProxy" | "Envoy" | "Apache";

/** The setting of one gateway that mends a finding. */
export interface Remedy {
  readonly gateway: GatewayName;
  /** Empty if no setting is known. */
  readonly setting: string;
  /** The page of the gateway's documentation that says so. */
  readonly source: string | undefined;
}

/** What one check saw. */
export interface Observation {
  readonly verdict: Verdict;
  /** One line. */
  readonly observed: string;
  /** What was sent and what came, one line each. */
  readonly evidence?: readonly string[];
}

/** What one check says about a gateway. */
export interface GatewayFinding {
  readonly id: string;
  /** The question that the check answers. */
  readonly title: string;
  readonly verdict: Verdict;
  /** What was seen, in one line. */
  readonly observed: string;
  readonly evidence: readonly string[];
  /** What it means for "was it started?". */
  readonly consequence: string;
  /** The settings that mend it; empty where nothing is to be mended. */
  readonly remedies: readonly Remedy[];
}

/** What all checks say about a gateway. Holds no secret. */
export interface GatewayReport {
  readonly gatewayUrl: string;
  /** As its `Server` header names it; `undefined` if it names none. */
  readonly server: string | undefined;
  /** What stood behind it. */
  readonly upstream: "probe" | "mock";
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly findings: readonly GatewayFinding[];
  readonly durationMs: number;
}
