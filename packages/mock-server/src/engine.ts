import { type Answer, toJsonAnswer } from "./answer.ts";
import { authenticate, toBearerToken } from "./authenticate.ts";
import { type Chance, createChance } from "./chance.ts";
import type { Clock } from "./clock.ts";
import { documentedConfig } from "./config/documented-config.ts";
import type { MockConfig } from "./config/mock-config.ts";
import { checkAnswer } from "./contract/check-answer.ts";
import { assertInContract, takesBody } from "./contract/check-request.ts";
import { assertJson, maxBodyBytes, toJsonObject, toText } from "./contract/read-body.ts";
import { type Route, toRoute } from "./contract/route.ts";
import type { IdentityProvider } from "./identity/identity-provider.ts";
import { createJournal, type Journal } from "./journal/journal.ts";
import type { ContractViolation, RecordedRequest } from "./journal/recorded-request.ts";
import { redactHeaders, redactPath, redactText } from "./journal/redact.ts";
import { type MockRequest, toPath } from "./mock-request.ts";
import { toProblemAnswer } from "./problem.ts";
import { Refusal, type Violation } from "./refusal.ts";
import { type ActiveScenarios, createActiveScenarios } from "./scenarios/active-scenarios.ts";
import type { ScenarioRequest } from "./scenarios/scenario.ts";
import { type Plan, toPlan } from "./scenarios/to-plan.ts";
import { operations } from "./state/operations.ts";
import type { StartedInstance } from "./state/started-instance.ts";
import { createWorld, type World } from "./state/world.ts";

/** One isolated FlowX: what exists, what was asked, and which scenarios are on. */
export interface Engine {
  readonly journal: Journal;
  readonly scenarios: ActiveScenarios;
  readonly world: World;
  readonly hub: Hub;
  /** Answers a request to the API; never rejects. */
  answer(request: MockRequest): Promise<Answer>;
  /** A new connection came; returns true if it must be reset. */
  isResetOnAccept(): boolean;
  /** Tells the watchers of a change. */
  touch(): void;
  /** Goes back to the configuration and forgets everything. */
  reset(): void;
}

/** Who is told of what; it outlives a change of the configuration. */
export interface Hub {
  /** Counts every change that a watcher would want to see. */
  version: number;
  /** Counts the resets: the ids of requests begin again with each. */
  resets: number;
  /** Called after each change. */
  readonly watchers: Set<() => void>;
  /** Called after each request. */
  readonly listeners: Set<(request: RecordedRequest) => void>;
}

/** Creates a hub that nobody listens to. */
export function createHub(): Hub {
  return { version: 0, resets: 0, watchers: new Set(), listeners: new Set() };
}

/** What is known of a request so far; each stage adds to it. */
interface Exchange {
  readonly request: MockRequest;
  readonly token: string;
  route?: Route;
  text?: string;
  body?: Record<string, unknown>;
  started?: Omit<StartedInstance, "requestId">;
  value?: unknown;
  violations: readonly Violation[];
}

const noPlan: Plan = toPlan([], {});
/** Stands for an answer that nobody will see. */
const noAnswer: Answer = { status: 200, headers: {}, body: "" };

/** Creates an engine from a checked configuration. */
export function createEngine(config: MockConfig, clock: Clock, provider: IdentityProvider, hub: Hub): Engine {
  const { basePath = "", auth = "lenient", errors = "problem", seed, journalSize = 10_000 } = config;
  const journal = createJournal(journalSize, config.journalBytes ?? 67_108_864, hub.listeners);
  let chance: Chance = createChance(seed);
  let world = createWorld(config.workspaces ?? documentedConfig.workspaces);
  const touch = (): void => {
    hub.version += 1;
    for (const watcher of hub.watchers) watcher();
  };
  const scenarios = createActiveScenarios(config.scenarios ?? [], () => chance, touch);

  const readJson = async (exchange: Exchange): Promise<Record<string, unknown>> => {
    exchange.text ??= toText(await exchange.request.readBody(maxBodyBytes));
    exchange.body ??= toJsonObject(redactText(exchange.text, exchange.token));
    return exchange.body;
  };
  const plan = async (exchange: Exchange): Promise<Plan> => {
    if (scenarios.isEmpty && config.latencyMs === undefined) return noPlan;
    if (scenarios.wantBody) await readJson(exchange).catch(() => undefined);
    return toPlan(scenarios.take(toScenarioRequest(exchange)), config);
  };
  /** The order in which a gateway and a Spring application refuse; FlowX documents none. */
  const work = async (exchange: Exchange, { starts }: Plan): Promise<Answer> => {
    const { request, token } = exchange;
    const route = exchange.route ?? findRoute(request, basePath);
    const roles = await authenticate(token, provider, auth);
    let body: Record<string, unknown> | undefined;
    if (takesBody(route.operationId)) {
      assertJson(request.headers["content-type"]);
      body = await readJson(exchange);
    }
    assertInContract(route, request.headers, body);
    if (!starts) return noAnswer;
    const { value, started } = operations[route.operationId]({
      world,
      pathParameters: route.pathParameters,
      body: body ?? {},
      roles,
      newUuid: () => chance.uuid(),
      // As unique as the request; FlowX's own numbers mean nothing outside of it.
      number: journal.nextId,
      findInstance: journal.findInstance,
    });
    exchange.value = value;
    if (started !== undefined) exchange.started = { ...started, operationId: route.operationId };
    return toJsonAnswer(value);
  };
  const answerWith = async (exchange: Exchange, planned: Plan): Promise<Answer> => {
    const own = await work(exchange, planned).catch((error: unknown) => {
      const refusal = error instanceof Refusal ? error : new Refusal(500, "Internal server error.");
      exchange.violations = refusal.violations;
      return toProblemAnswer(refusal, errors);
    });
    if (planned.answer !== undefined) return planned.answer;
    return own.status === 200 && own !== noAnswer ? planned.alter(own) : own;
  };
  const record = (exchange: Exchange, answer: Answer, planned: Plan): void => {
    const { names, breaksContract } = planned;
    const { request, token, route, started } = exchange;
    const id = journal.nextId;
    const { status, headers, body, fault, delayMs = 0, bodyMs = 0 } = answer;
    const { operationId, pathParameters = {} } = route ?? {};
    const isOwn = operationId !== undefined && answer !== noAnswer;
    const breaks = isOwn ? checkAnswer(operationId, answer, toUntouchedValue(exchange, names)) : [];
    const kept = redactHeaders(request.headers, token);
    // The port is another one in each run; with a seed two runs must be equal.
    if (seed !== undefined && kept["host"] !== undefined) kept["host"] = "flowx-mock";
    const recorded: RecordedRequest = {
      id,
      atMs: clock.now() + (seed === undefined ? 0 : id),
      method: request.method,
      path: redactPath(request.target),
      operationId,
      pathParameters,
      headers: kept,
      body: exchange.body,
      status: fault === undefined ? status : undefined,
      answer: { headers, body: redactText(body, token) },
      fault,
      delayMs: delayMs + bodyMs,
      startedUuid: started?.instance.uuid,
      scenarios: names,
      violations: exchange.violations,
    };
    const violations = breaks.map((broken) => toViolation(broken, recorded, status, breaksContract));
    journal.record(recorded, started && { ...started, requestId: id }, violations);
    touch();
  };

  return {
    journal,
    scenarios,
    get world() {
      return world;
    },
    hub,
    async answer(request) {
      const exchange: Exchange = { request, token: toBearerToken(request.headers["authorization"]), violations: [] };
      try {
        exchange.route = findRoute(request, basePath);
      } catch {
        // The stage that needs the route finds out again, and refuses.
      }
      const planned = await plan(exchange);
      const base = planned.isCutEarly ? noAnswer : await answerWith(exchange, planned);
      const answer = planned === noPlan ? base : { ...base, ...planned.delivery };
      record(exchange, answer, planned);
      return answer;
    },
    isResetOnAccept() {
      const applied = scenarios.takeOnAccept();
      if (applied === undefined) return false;
      const request = { method: "", target: "", headers: {}, origin: "", readBody: async () => undefined };
      record({ request, token: "", violations: [] }, { ...noAnswer, fault: "reset" }, toPlan([applied], config));
      return true;
    },
    touch,
    reset() {
      hub.resets += 1;
      journal.clear();
      chance = createChance(seed);
      world = createWorld(config.workspaces ?? documentedConfig.workspaces);
      scenarios.reset();
    },
  };
}

function toViolation(
  { where, message }: Violation,
  { id, operationId, scenarios }: RecordedRequest,
  status: number,
  intended: boolean,
): ContractViolation {
  return { where, message, requestId: id, operationId: operationId ?? "startProcess", status, scenarios, intended };
}

/** The value that was written as JSON, if no scenario has touched what was written. */
function toUntouchedValue({ value }: Exchange, scenarios: readonly string[]): unknown {
  return scenarios.length === 0 ? value : undefined;
}

function findRoute({ method, target }: MockRequest, basePath: string): Route {
  const path = toPath(target);
  if (path.startsWith(`${basePath}/`)) return toRoute(method, path.slice(basePath.length));
  const violations = [{ where: "path", message: `is not under ${basePath}` }];
  throw new Refusal(404, "Resource not found.", { violations });
}

function toScenarioRequest({ request, route, body }: Exchange): ScenarioRequest {
  const { method, target: path, headers } = request;
  return { method, path, headers, body, operationId: route?.operationId, pathParameters: route?.pathParameters ?? {} };
}
