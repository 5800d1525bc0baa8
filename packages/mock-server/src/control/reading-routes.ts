import { openapi } from "@flowx-start/api-types/document";
import { toJsonAnswer } from "../answer.ts";
import type { Engine } from "../engine.ts";
import { doesFit, type RequestFilter } from "../journal/filter-requests.ts";
import { toHar } from "../journal/to-har.ts";
import { Refusal } from "../refusal.ts";
import { builtInScenarios } from "../scenarios/built-in-scenarios.ts";
import type { ControlRoute, Schema } from "./control-route.ts";

const text: Schema = { type: "string" };
const whole: Schema = { type: "integer", minimum: 0 };
const bool: Schema = { type: "boolean" };
const maxWaitMs = 30_000;

const filters: Readonly<Record<string, Schema>> = {
  ...{ operation: text, process: text, method: text, status: whole, scenario: text, started: bool, inContract: bool },
};

/** The control calls that only look. */
export const readingRoutes: readonly ControlRoute[] = [
  {
    method: "GET",
    path: "/__mock/requests",
    operationId: "listRequests",
    summary: "The requests that are kept and fit, oldest first. With waitMs: waits until there is one.",
    query: { ...filters, after: whole, limit: whole, waitMs: whole },
    async answer({ engine, query }) {
      const filter = toFilter(query);
      const after = toWhole(query, "after") ?? 0;
      const find = (): object[] =>
        engine.journal.requests.filter((request) => request.id > after && doesFit(request, filter));
      await waitUntil(engine, () => find().length > 0, toWhole(query, "waitMs") ?? 0);
      return toJsonAnswer({
        totals: engine.journal.totals,
        requests: find().slice(0, toWhole(query, "limit") ?? 1000),
      });
    },
  },
  {
    method: "GET",
    path: "/__mock/requests.har",
    operationId: "exportHar",
    summary: "The requests that are kept, as an HTTP archive (HAR 1.2).",
    answer: ({ front, engine }) => toJsonAnswer(toHar(engine.journal.requests, front.harOrigin)),
  },
  {
    method: "GET",
    path: "/__mock/instances",
    operationId: "listInstances",
    summary: "The instances that were started and are kept, oldest first.",
    answer: ({ engine: { journal } }) => toJsonAnswer({ totals: journal.totals, instances: journal.instances }),
  },
  {
    method: "GET",
    path: "/__mock/contract-violations",
    operationId: "listContractViolations",
    summary: "Answers of the mock that were outside of the OpenAPI document.",
    answer: ({ engine: { journal } }) => toJsonAnswer({ contractViolations: journal.contractViolations }),
  },
  {
    method: "GET",
    path: "/__mock/changes",
    operationId: "waitForChanges",
    summary: "Everything that a page shows, as soon as it is another version than the given one.",
    query: { version: whole, after: whole, resets: whole, waitMs: whole },
    async answer({ engine, query }) {
      const { journal, scenarios, hub, world } = engine;
      const known = toWhole(query, "version");
      await waitUntil(engine, () => hub.version !== known, toWhole(query, "waitMs") ?? 0);
      const after = toWhole(query, "resets") === hub.resets ? (toWhole(query, "after") ?? 0) : 0;
      return toJsonAnswer({
        ...{ version: hub.version, resets: hub.resets, totals: journal.totals, scenarios: scenarios.list },
        requests: journal.requests.filter(({ id }) => id > after).slice(-500),
        instances: journal.instances.slice(-200),
        workspaces: world.workspaces,
        brokenRequests: journal.contractViolations
          .filter(({ intended }) => !intended)
          .map(({ requestId }) => requestId),
      });
    },
  },
  {
    method: "GET",
    path: "/__mock/scenarios",
    operationId: "listScenarios",
    summary: "The scenarios that are on, and those that there are.",
    answer({ engine }) {
      const available = [...builtInScenarios.values()].map(({ name, description, reads = [] }) => ({
        name,
        description,
        reads,
      }));
      return toJsonAnswer({ active: engine.scenarios.list, available });
    },
  },
  {
    method: "GET",
    path: "/__mock/config",
    operationId: "getConfig",
    summary: "The configuration, with the workspaces as they are now; without client secrets.",
    answer({ front, engine }) {
      const { clients: _clients, ...config } = front.config;
      const clients = front.provider.clients.map(({ clientSecret: _secret, ...client }) => client);
      return toJsonAnswer({ ...config, workspaces: engine.world.workspaces, clients });
    },
  },
  {
    method: "GET",
    path: "/__mock/spec.json",
    operationId: "getSpec",
    summary: "The OpenAPI document of the API that is mocked.",
    answer: () => toJsonAnswer(openapi),
  },
];

/** Waits for a change that makes it true; at most 30 s, so that no connection is held for ever. */
async function waitUntil({ hub }: Engine, isTrue: () => boolean, waitMs: number): Promise<void> {
  if (waitMs === 0 || isTrue()) return;
  await new Promise<void>((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      hub.watchers.delete(onChange);
      resolve();
    };
    const onChange = (): void => void (isTrue() && finish());
    const timer = setTimeout(finish, Math.min(waitMs, maxWaitMs));
    hub.watchers.add(onChange);
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
