import { type MockServer, startMockServer } from "@flowx-start/mock-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { certificateChain } from "../certificates.ts";
import { clientThrough } from "./client-through.ts";
import { gatewaysAreThere } from "./gateway-programs.ts";
import { type Haproxy, startHaproxy } from "./start-haproxy.ts";
import { type Nginx, startNginx } from "./start-nginx.ts";
import { startOnce } from "./start-once.ts";

/** Names that mean one process wherever they pass; those with a slash only where the gateway leaves the path alone. */
const names = [
  "loan request",
  "[DOCS]customer_onboarding",
  "Überprüfung",
  "審査",
  "100%",
  "a%2Fb",
  "a+b&c=d;e",
  "a?b#c",
];
const namesWithSlash = ["loans/request", "a/b/c"];
/** What a gateway that decodes and folds the path would turn into another process or another route. */
const folding = [
  "nope/../customer_onboarding",
  "./customer_onboarding",
  "customer_onboarding/.",
  "customer_onboarding/start/..",
  "nope\\..\\customer_onboarding",
  "/customer_onboarding",
  "customer_onboarding/",
  "nope//customer_onboarding",
];

const all = ["customer_onboarding", ...names, ...namesWithSlash];
const processes = all.map((name, index) => {
  return { name, resourceDefinitionId: `8a0d7f9c-1d0b-4a55-9a52-0c7f3c1a6f${String(index).padStart(2, "0")}` };
});
const build = { id: "7d5560be-3846-49fa-9c17-4059c54c7c5f", processes };
const app = { id: "dbe0ab87-539b-4015-962d-6e73226b9e58", activeBuildId: build.id, builds: [build] };
const workspaces = [{ id: "2ae77b6a-d284-4a0b-ab23-ceaa364c7122", apps: [app] }];

describe.runIf(gatewaysAreThere)("process names through gateways", () => {
  let mock: MockServer;
  let nginx: Nginx;
  let haproxy: Haproxy;

  beforeAll(async () => {
    mock = await startMockServer({ workspaces });
    const up = mock.url.replace("http://", "");
    const chain = await certificateChain();
    nginx = await startNginx(
      `upstream up { server ${up}; }
  server { listen {0}; location / { proxy_pass http://up; } }
  server { listen {1}; location / { proxy_pass http://up/; } }`,
      chain,
    );
    haproxy = await startHaproxy(
      `listen gateway
  bind {0}
  server a ${up}`,
      chain,
    );
  });
  afterAll(async () => {
    await Promise.all([nginx, haproxy, mock].map((server) => server[Symbol.asyncDispose]()));
  });

  const gateways = {
    "nginx that leaves the path alone": () => nginx.ports[0],
    "nginx that decodes the path": () => nginx.ports[1],
    HAProxy: () => haproxy.ports[0],
  };
  const rows = Object.entries(gateways).map(([gateway, port]) => ({ gateway, port }));

  it.for(rows)("starts processes by name behind $gateway", async ({ gateway, port }) => {
    const flowx = clientThrough(`http://127.0.0.1:${port()}`);
    const reached = gateway.includes("decodes") ? names : [...names, ...namesWithSlash];
    for (const name of reached) {
      expect(await startOnce(flowx, mock, name), name).toMatchObject({ outcome: "started" });
      expect(mock.requests.at(-1)?.pathParameters["processName"], name).toBe(name);
    }
  });

  it("is not told that a name with a slash was started where nginx decodes it", async () => {
    const flowx = clientThrough(`http://127.0.0.1:${nginx.ports[1]}`);
    for (const name of namesWithSlash) {
      const { outcome, instances } = await startOnce(flowx, mock, name);
      expect({ name, instances, isStarted: outcome === "started" }).toEqual({ name, instances: 0, isStarted: false });
    }
  });

  it.for(rows)("refuses names that would become another route behind $gateway", async ({ port }) => {
    const flowx = clientThrough(`http://127.0.0.1:${port()}`);
    const before = mock.totals.requests;
    for (const name of folding) {
      const { outcome, error } = await startOnce(flowx, mock, name);
      expect({ name, outcome, code: error?.code }).toEqual({
        name,
        outcome: "not-started",
        code: "FLOWX_INVALID_ARGUMENT",
      });
    }
    expect(mock.totals.requests).toBe(before);
  });
});
