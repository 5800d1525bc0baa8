import { openapi } from "@flowx-start/api-types/document";
import { toJsonAnswer } from "../http/answer.ts";
import { Refusal } from "../http/refusal.ts";
import { doesFit, type RequestFilter } from "../journal/filter-requests.ts";
import type { RecordedRequest } from "../journal/recorded-request.ts";
import { toHar } from "../journal/to-har.ts";
import { builtInScenarios } from "../scenarios/built-in-scenarios.ts";
import { scenarioGroups } from "../scenarios/scenario-groups.ts";
import type { ControlCall, ControlRoute, Schema } from "./control-route.ts";
import { toInstanceJson, toListAnswer, toRequestJson } from "./to-exact-json.ts";

const text: Schema = { type: "string" };
const whole: Schema = { type: "integer", minimum: 0 };
const bool: Schema = { type: "boolean" };
const maxWaitMs = 30_000;

const filters: Readonly<Record<string, Schema>> = {
  operation: text,
  process: text,
  method: text,
  status: whole,
  scenario: text,
  started: bool,
  inContract: bool,
};

/** The control routes that only read. */
export const readingRoutes: readonly ControlRoute[] = [
  {
    method: "GET",
    path: "/__mock/requests",
    operationId: "listRequests",
    summary:
      "List the newest 1,000 matching requests, oldest first. Use limit for another number; matching is the number of all matches. With after, list the requests that follow that id. With waitMs, wait until there is one.",
    query: { ...filters, after: whole, limit: whole, waitMs: whole },
    async answer(call) {
      const { query } = call;
      const filter = toFilter(query);
      const after = toWhole(query, "after");
      const limit = toWhole(query, "limit") ?? 1000;
      const find = (): readonly RecordedRequest[] =>
        call.tenant.journal.requests.filter((request) => request.id > (after ?? 0) && doesFit(request, filter));
      await waitUntil(call, () => find().length > 0, toWhole(query, "waitMs") ?? 0);
      const found = find();
      // With `after`, the caller reads on from an id; without it, the caller wants the newest requests.
      const chosen = after === undefined ? found.slice(Math.max(0, found.length - limit)) : found.slice(0, limit);
      const { totals } = call.tenant.journal;
      return toListAnswer({ totals, matching: found.length }, { requests: chosen.map(toRequestJson) });
    },
  },
  {
    method: "GET",
    path: "/__mock/requests.har",
    operationId: "exportHar",
    summary: "Download the kept requests as an HTTP archive (HAR 1.2).",
    answer: ({ host, tenant }) => toJsonAnswer(toHar(tenant.journal.requests, host.harOrigin)),
  },
  {
    method: "GET",
    path: "/__mock/instances",
    operationId: "listInstances",
    summary: "List the kept instances, oldest first.",
    answer({ tenant: { journal } }) {
      const instances = journal.instances.map(toInstanceJson);
      return toListAnswer({ totals: journal.totals }, { instances });
    },
  },
  {
    method: "GET",
    path: "/__mock/contract-violations",
    operationId: "listContractViolations",
    summary: "List the mock's answers that broke the OpenAPI document.",
    answer: ({ tenant: { journal } }) => toJsonAnswer({ contractViolations: journal.contractViolations }),
  },
  {
    method: "GET",
    path: "/__mock/changes",
    operationId: "waitForChanges",
    summary: "Return everything that the page shows as soon as its version differs from the given one.",
    query: { version: whole, after: whole, resets: whole, waitMs: whole },
    async answer(call) {
      const { query } = call;
      const known = toWhole(query, "version");
      await waitUntil(call, () => call.tenant.feed.version !== known, toWhole(query, "waitMs") ?? 0);
      const { journal, scenarios, feed, catalog } = call.tenant;
      const after = toWhole(query, "resets") === feed.resets ? (toWhole(query, "after") ?? 0) : 0;
      const fields = {
        version: feed.version,
        resets: feed.resets,
        totals: journal.totals,
        scenarios: scenarios.list,
        nowMs: call.host.clock.now(),
        workspaces: catalog.workspaces,
        contractViolations: journal.contractViolations.filter(({ requestId }) => requestId > after),
      };
      const requests = journal.requests.filter(({ id }) => id > after).slice(-500);
      const instances = journal.instances.filter(({ requestId }) => requestId > after).slice(-200);
      return toListAnswer(fields, {
        requests: requests.map(toRequestJson),
        instances: instances.map(toInstanceJson),
      });
    },
  },
  {
    method: "GET",
    path: "/__mock/scenarios",
    operationId: "listScenarios",
    summary: "List the scenarios that are on, and all scenarios.",
    answer({ tenant }) {
      const available = Object.entries(scenarioGroups).flatMap(([name, group]) => {
        const { description, reads = [] } = builtInScenarios.get(name) ?? {};
        return { name, group, description, reads };
      });
      return toJsonAnswer({ active: tenant.scenarios.list, available });
    },
  },
  {
    method: "GET",
    path: "/__mock/config",
    operationId: "getConfig",
    summary: "Return the configuration with the current workspaces, without client secrets.",
    answer({ host, tenant }) {
      const { clients: _clients, ...config } = host.config;
      const clients = host.provider.clients.map(({ clientSecret: _secret, ...client }) => client);
      return toJsonAnswer({ ...config, workspaces: tenant.catalog.workspaces, clients });
    },
  },
  {
    method: "GET",
    path: "/__mock/spec.json",
    operationId: "getSpec",
    summary: "Return the OpenAPI document of the mocked API.",
    answer: () => toJsonAnswer(openapi),
  },
];

/** Waits at most 30 seconds for a change that makes the condition true. */
async function waitUntil({ tenant: { feed } }: ControlCall, isTrue: () => boolean, waitMs: number): Promise<void> {
  if (waitMs === 0 || isTrue()) return;
  await new Promise<void>((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      feed.watchers.delete(onChange);
      resolve();
    };
    const onChange = (): void => void (isTrue() && finish());
    const timer = setTimeout(finish, Math.min(waitMs, maxWaitMs));
    feed.watchers.add(onChange);
  });
}

function toFilter(query: URLSearchParams): RequestFilter {
  const entries = Object.entries(filters).flatMap(([name, schema]): [string, unknown][] => {
    const value = query.get(name);
    if (value === null) return [];
    if (schema === bool) return [[name, toBoolean(name, value)]];
    return [[name, schema === whole ? toWhole(query, name) : value]];
  });
  return Object.fromEntries(entries);
}

function toBoolean(name: string, value: string): boolean {
  if (value === "true" || value === "false") return value === "true";
  throw new Refusal(400, `${name} must be true or false, but is ${JSON.stringify(value)}.`);
}

function toWhole(query: URLSearchParams, name: string): number | undefined {
  const value = query.get(name);
  if (value === null) return undefined;
  if (/^\d{1,15}$/.test(value)) return Number(value);
  throw new Refusal(400, `${name} must be a whole number, but is ${JSON.stringify(value)}.`);
}
