import { type MockServer, startMockServer } from "@flowx-start/mock-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { certificateChain } from "../certificates.ts";
import { clientThrough } from "./client-through.ts";
import { gatewaysAreThere } from "./gateway-programs.ts";
import { type Haproxy, startHaproxy } from "./start-haproxy.ts";
import { type Nginx, startNginx } from "./start-nginx.ts";
import { callOnce, compare } from "./start-once.ts";

const host = ({ url }: MockServer): string => url.replace("http://", "");

// HAProxy asks its first server first; when that one has failed, it asks the other.
const toHaproxy = (first: string, second: string): string => `
defaults repeats
  mode http
  balance first
  retries 3
  option redispatch 1
  retry-on all-retryable-errors
  timeout connect 5s
  timeout client 30s
  timeout server 30s
frontend repeating from repeats
  bind {0}
  default_backend both
frontend careful from repeats
  bind {1}
  http-request disable-l7-retry if METH_POST
  default_backend both
backend both from repeats
  server a ${first}
  server b ${second}`;

const toNginx = (first: string, second: string): string => `
  upstream both { server ${first} max_fails=0; server ${second} backup; }
  server { listen {0}; location / { proxy_next_upstream error timeout non_idempotent; proxy_pass http://both; } }
  server { listen {1}; location / { proxy_pass http://both; } }`;

describe.runIf(gatewaysAreThere)("gateways that repeat a start by themselves", () => {
  let first: MockServer;
  let second: MockServer;
  let nginx: Nginx;
  let haproxy: Haproxy;

  beforeAll(async () => {
    first = await startMockServer();
    second = await startMockServer();
    first.use("reset-after-start");
    const chain = await certificateChain();
    haproxy = await startHaproxy(toHaproxy(host(first), host(second)), chain);
    nginx = await startNginx(toNginx(host(first), host(second)), chain);
  });
  afterAll(async () => {
    await Promise.all([nginx, haproxy, first, second].map((server) => server[Symbol.asyncDispose]()));
  });

  const rows = [
    { gateway: "HAProxy", setting: "retry-on all-retryable-errors", port: () => haproxy.ports, repeats: 0, careful: 1 },
    {
      gateway: "nginx",
      setting: "proxy_next_upstream non_idempotent",
      port: () => nginx.ports,
      repeats: 0,
      careful: 1,
    },
  ];

  // No client can see it: this is the condition of the promise.
  it.for(rows)("cannot be noticed: $gateway with $setting starts two, the client called once", async (row) => {
    const attempts: number[] = [];
    const flowx = clientThrough(`http://127.0.0.1:${row.port()[row.repeats]}`, {
      onAttempt: ({ attempt }) => void attempts.push(attempt),
    });
    const { callId, outcome } = await callOnce(flowx);
    const count = ({ instances }: MockServer): number =>
      instances.filter(({ initialValues }) => initialValues["callId"] === callId).length;
    expect(outcome).toBe("started");
    expect(attempts).toEqual([1]);
    expect(count(second)).toBe(1);
    expect(count(first)).toBeGreaterThanOrEqual(1);
  });

  it.for(rows)("are told the truth about where $gateway leaves a POST alone", async (row) => {
    const attempts: number[] = [];
    const origin = `http://127.0.0.1:${row.port()[row.careful]}`;
    const flowx = clientThrough(origin, { retry: {}, onAttempt: ({ attempt }) => void attempts.push(attempt) });
    const told = await callOnce(flowx);
    const instances = compare(told, { instances: [...first.instances, ...second.instances] });
    expect({ outcome: told.outcome, attempts, instances }).toEqual({ outcome: "unknown", attempts: [1], instances: 1 });
  });
});
