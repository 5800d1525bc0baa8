import { documentedRoute } from "../documented-route.ts";
import { type Behaviour, type Delivery, findCallId, type GatewayUpstream } from "./gateway-upstream.ts";

/** Options of {@link useMockUpstream}. */
export interface MockUpstreamOptions {
  /** The mock's own URL, not the gateway's. */
  readonly url: string;
  /** ID of the app to which test processes are added. Default: the app in the documentation. */
  readonly appId?: string;
  /** ID of the build to which test processes are added. Default: the build in the documentation. */
  readonly buildId?: string;
}

interface RecordedRequest {
  readonly id: number;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status?: number;
  readonly answer?: { readonly headers: Readonly<Record<string, string>>; readonly body: string };
}

const breaks: Partial<Record<Behaviour["kind"], string>> = {
  reset: "reset-after-start",
  garbage: "garbage",
  "half-head": "close-mid-headers",
  hang: "hang",
};
const statuses: Readonly<Record<number, string>> = {
  400: "missing-params",
  401: "unauthorized",
  403: "forbidden",
  404: "unknown-process",
  429: "rate-limited",
  500: "internal-error",
  502: "bad-gateway-html",
  503: "unavailable",
  504: "gateway-timeout",
};

/**
 * Uses a running flowx-mock as the upstream of a gateway, with its control API and its journal.
 *
 * It adds processes and scenarios for its own calls only, and removes the scenarios when disposed. Some checks are
 * inconclusive with a mock, because it cannot answer before it has read a request and does not keep raw bodies.
 *
 * @throws `Error` if the URL is not the URL of a flowx-mock.
 */
export async function useMockUpstream({
  url,
  appId = documentedRoute.appId,
  buildId = documentedRoute.buildId,
}: MockUpstreamOptions): Promise<GatewayUpstream> {
  const { origin } = new URL(url);
  const control = async (method: string, path: string, body?: object): Promise<unknown> => {
    const init: RequestInit = { method };
    if (body !== undefined) {
      init.headers = { "content-type": "application/json" };
      init.body = JSON.stringify(body);
    }
    const response = await fetch(`${origin}/__mock/${path}`, init);
    const text = await response.text();
    if (response.ok) return text === "" ? undefined : JSON.parse(text);
    throw new Error(
      `${method} ${origin}/__mock/${path} returned ${response.status}. Check that ${url} is a flowx-mock.`,
    );
  };
  const scenarios: number[] = [];
  const known = new Map<number, RecordedRequest>();
  const { access_token: token } = (await control("POST", "tokens", { expiresIn: 86_400 })) as { access_token: string };
  return {
    kind: "mock",
    token,
    servers: undefined,
    // The mock does not report larger bodies.
    maxBodyBytes: 1_000_000,
    async prepare(callId, behaviour) {
      const name = toScenario(behaviour);
      if (name === undefined && behaviour !== undefined) return false;
      await control("POST", `apps/${appId}/builds/${buildId}/processes`, { name: callId });
      if (name === undefined) return true;
      const { id } = (await control("POST", "scenarios", { name, times: 1, process: callId })) as { id: number };
      scenarios.push(id);
      return true;
    },
    async deliveries(callId) {
      const after = Math.max(0, ...known.keys());
      const { requests } = (await control("GET", `requests?after=${after}`)) as { requests: RecordedRequest[] };
      for (const request of requests) known.set(request.id, request);
      return [...known.values()].filter(({ path }) => findCallId(path) === callId).map(toDelivery);
    },
    async [Symbol.asyncDispose]() {
      for (const id of scenarios) await control("DELETE", `scenarios/${id}`).catch(() => {});
    },
  };
}

function toScenario(behaviour: Behaviour | undefined): string | undefined {
  return behaviour?.kind === "status" ? statuses[behaviour.status] : behaviour && breaks[behaviour.kind];
}

function toDelivery({ method, path, headers, status, answer }: RecordedRequest): Delivery {
  const answered = status === undefined || answer === undefined ? undefined : { status, ...answer };
  return { upstream: 0, method, target: path, headers, bodyHash: undefined, answered };
}
