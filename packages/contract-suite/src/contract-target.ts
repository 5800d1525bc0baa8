/** What the cases run against. */
export interface ContractTarget {
  /** Origin and path prefix, with or without a trailing slash. */
  baseUrl: string;
  /** A bearer token that may start the process. It is in no report. */
  token: string;
  /** Default: the documentation's workspace. */
  workspaceId?: string;
  /** Default: the documentation's app. */
  appId?: string;
  /** A process that may be started as often as there are cases. Default `customer_onboarding`. */
  processName?: string;
  /** Initial values that the process accepts. Default: the documentation's. */
  initialValues?: Record<string, unknown>;
  /** Sends the requests. Default: the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
  /** Bounds one request. Milliseconds. Default 10 000. */
  timeoutMs?: number;
}

/** The documentation's example, which is what a target is unless it says otherwise. */
export const documentedTarget: Required<Omit<ContractTarget, "baseUrl" | "token" | "fetch">> = {
  workspaceId: "2ae77b6a-d284-4a0b-ab23-ceaa364c7122",
  appId: "dbe0ab87-539b-4015-962d-6e73226b9e58",
  processName: "customer_onboarding",
  initialValues: { customerEmail: "alice@example.com", loanAmount: 25000 },
  timeoutMs: 10_000,
};

/**
 * Completes a target.
 *
 * @throws `TypeError` if an option is missing or cannot be used; it names the option.
 */
export function toCompleteTarget(target: ContractTarget): Required<ContractTarget> {
  if (typeof target.baseUrl !== "string" || !/^https?:$/.test(toProtocol(target.baseUrl))) {
    throw new TypeError("baseUrl must be an http(s) URL, as https://flowx.example.com/rtm.");
  }
  if (typeof target.token !== "string" || !/^[\x21-\x7e]+$/.test(target.token)) {
    throw new TypeError("token must be a bearer token: visible ASCII, without `Bearer `.");
  }
  const complete = { fetch: (request: Request) => globalThis.fetch(request), ...documentedTarget, ...target };
  for (const name of ["workspaceId", "appId", "processName"] as const) {
    if (typeof complete[name] === "string" && complete[name] !== "") continue;
    throw new TypeError(`${name} must be a string that is not empty.`);
  }
  if (!(complete.timeoutMs > 0)) throw new TypeError("timeoutMs must be a number greater than 0.");
  return { ...complete, baseUrl: complete.baseUrl.replace(/\/+$/, "") };
}

function toProtocol(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : "";
}
