import { documentedConfig } from "../config/documented-config.ts";
import { listProcesses } from "../config/list-processes.ts";
import type { MockConfig } from "../config/mock-config.ts";
import { assertInContract, takesBody } from "../contract/check-request.ts";
import { assertJson, type JsonObject, maxBodyBytes, toJsonObject, toText } from "../contract/read-body.ts";
import { type Answer, toJsonAnswer } from "../http/answer.ts";
import type { MockRequest } from "../http/mock-request.ts";
import { toProblemAnswer } from "../http/problem.ts";
import { Refusal } from "../http/refusal.ts";
import { RequestHeaders } from "../http/request-headers.ts";
import type { IdentityProvider } from "../identity/identity-provider.ts";
import type { ByteBudget } from "../journal/byte-budget.ts";
import { createJournal, type Journal } from "../journal/journal.ts";
import type { ContractViolation } from "../journal/recorded-request.ts";
import { type ActiveScenarios, createActiveScenarios } from "../scenarios/active-scenarios.ts";
import { type Plan, toPlan } from "../scenarios/to-plan.ts";
import type { Clock } from "../sources/clock.ts";
import { createRandomSource } from "../sources/random-source.ts";
import { type Catalog, createCatalog } from "../state/catalog.ts";
import { operations } from "../state/operations.ts";
import { authenticate } from "./authenticate.ts";
import type { ChangeFeed } from "./change-feed.ts";
import { type Exchange, toExchange, toScenarioRequest } from "./exchange.ts";
import { toBytes, toContractViolations, toRecord } from "./to-record.ts";

/** An isolated FlowX, with its own catalog, journal and scenarios. */
export interface Tenant {
  readonly journal: Journal;
  readonly scenarios: ActiveScenarios;
  readonly catalog: Catalog;
  readonly feed: ChangeFeed;
  /** Answers a request to the API. */
  answer(request: MockRequest): Promise<Answer>;
  /** Called for each new connection. Returns true to reset it. */
  isResetOnAccept(): boolean;
  /** Notifies the watchers of a change. */
  touch(): void;
  /** Resets the tenant to the configuration and removes its state. */
  reset(): void;
}

/** The objects that all tenants of a mock share. */
export interface TenantSurroundings {
  readonly clock: Clock;
  readonly provider: IdentityProvider;
  readonly budget: ByteBudget;
  /** Called after each request is recorded. */
  readonly onRecord: (tenant: Tenant) => void;
}

const noPlan: Plan = toPlan([], {});
/** The answer that is recorded if none was sent. */
const noAnswer: Answer = { status: 200, headers: {}, body: "" };

/** Creates a tenant from a checked configuration. */
export function createTenant(config: MockConfig, feed: ChangeFeed, surroundings: TenantSurroundings): Tenant {
  const { clock, provider, budget, onRecord } = surroundings;
  const { basePath = "", auth = "lenient", errors = "problem", seed, journalSize } = config;
  const isSeeded = seed !== undefined;
  const journal = createJournal(journalSize, budget, feed.listeners);
  let random = createRandomSource(seed);
  let catalog = createCatalog(config.workspaces ?? documentedConfig.workspaces);
  const touch = (): void => {
    feed.version += 1;
    for (const watcher of feed.watchers) watcher();
  };
  const scenarios = createActiveScenarios(config.scenarios ?? [], {
    toRandom: () => random,
    listProcesses: () => listProcesses(catalog.workspaces),
    onChange: touch,
  });

  /** Reads the body. An error in it is kept for the stage that needs the body. */
  const takeBody = (exchange: Exchange, bytes: Uint8Array | undefined): JsonObject | Refusal => {
    try {
      exchange.text = exchange.request.headers.redact(toText(bytes));
      exchange.body = toJsonObject(exchange.text);
    } catch (error) {
      exchange.body = toRefusal(error);
    }
    return exchange.body;
  };
  /**
   * Runs the checks in the usual order of a gateway and a Spring application, because FlowX documents none. Returns `undefined` if
   * the operation is not run.
   */
  const work = async (exchange: Exchange, { starts }: Plan): Promise<Answer | undefined> => {
    const { request, route } = exchange;
    if (route instanceof Refusal) throw route;
    const verdict = authenticate(request.headers.bearerToken, provider, auth);
    const roles = verdict instanceof Promise ? await verdict : verdict;
    let body: Readonly<Record<string, unknown>> | undefined;
    if (takesBody(route.operationId)) {
      assertJson(request.headers.values);
      const bytes = exchange.body === undefined ? request.readBody(maxBodyBytes) : undefined;
      const read = exchange.body ?? takeBody(exchange, bytes instanceof Promise ? await bytes : bytes);
      if (read instanceof Refusal) throw read;
      body = read.value;
    }
    assertInContract(route, request.headers.values, body);
    if (!starts) return undefined;
    const result = operations[route.operationId]({
      catalog,
      pathParameters: route.pathParameters,
      body: body ?? {},
      text: exchange.text ?? "",
      roles,
      newUuid: random.uuid,
      // The id of the request is unique too, and FlowX's own numbers have no meaning outside of FlowX.
      number: journal.nextId,
      findInstance: journal.findInstance,
    });
    exchange.result = result;
    const answer = toJsonAnswer(result.value);
    exchange.started = result.started && { ...result.started, instanceText: answer.body };
    return answer;
  };
  const refuse = (exchange: Exchange, error: unknown): Answer => {
    const refusal = toRefusal(error);
    exchange.violations = refusal.violations;
    return toProblemAnswer(refusal, errors);
  };
  const record = (exchange: Exchange, answer: Answer | undefined, plan: Plan): void => {
    const id = journal.nextId;
    const sent = answer ?? { ...noAnswer, ...plan.delivery };
    const context = { id, atMs: clock.now() + (isSeeded ? id : 0), isSeeded };
    const recorded = toRecord(exchange, sent, plan, context);
    const violations = answer === undefined ? noViolations : toContractViolations(exchange, answer, recorded, plan);
    journal.record(recorded, exchange.started, violations, toBytes(exchange, sent));
    onRecord(tenant);
    touch();
  };

  const tenant: Tenant = {
    journal,
    scenarios,
    get catalog() {
      return catalog;
    },
    feed,
    async answer(request) {
      const exchange = toExchange(request, basePath);
      let plan = noPlan;
      // Stays `undefined` if the connection breaks before there is an answer.
      let answer: Answer | undefined;
      try {
        if (!scenarios.isEmpty || config.latencyMs !== undefined) {
          if (scenarios.wantBody) takeBody(exchange, await request.readBody(maxBodyBytes));
          plan = toPlan(scenarios.take(toScenarioRequest(exchange)), config);
        }
        if (!plan.isCutEarly) answer = await work(exchange, plan);
        if (answer?.status === 200 && plan.answer === undefined) answer = plan.alter(answer);
      } catch (error) {
        // A refused request, or a custom scenario that throws.
        answer = refuse(exchange, error);
      }
      answer = plan.answer ?? answer;
      const delivered = plan === noPlan ? answer : answer && { ...answer, ...plan.delivery };
      record(exchange, delivered, plan);
      return delivered ?? { ...noAnswer, ...plan.delivery };
    },
    isResetOnAccept() {
      const applied = scenarios.takeOnAccept();
      if (applied === undefined) return false;
      const request = { method: "", target: "", headers: noHeaders, origin: "", readBody: () => undefined };
      record(toExchange(request, basePath), undefined, toPlan([applied], config));
      return true;
    },
    touch,
    reset() {
      feed.resets += 1;
      journal.clear();
      random = createRandomSource(seed);
      catalog = createCatalog(config.workspaces ?? documentedConfig.workspaces);
      scenarios.reset();
    },
  };
  return tenant;
}

const noHeaders = new RequestHeaders({});

const noViolations: readonly ContractViolation[] = [];

function toRefusal(error: unknown): Refusal {
  return error instanceof Refusal ? error : new Refusal(500, "Internal server error.");
}
