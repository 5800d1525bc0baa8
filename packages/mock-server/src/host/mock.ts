import { defineMockConfig } from "../config/check-mock-config.ts";
import type { MockApp, MockConfig, MockProcess, MockWorkspace } from "../config/mock-config.ts";
import type { IssuedToken, TokenOptions } from "../identity/identity-provider.ts";
import { realmPath } from "../identity/token-endpoint.ts";
import { filterRequests, type RequestFilter } from "../journal/filter-requests.ts";
import type { ContractViolation, RecordedRequest, Totals } from "../journal/recorded-request.ts";
import { type Har, toHar } from "../journal/to-har.ts";
import { type WaitOptions, waitForRequest } from "../journal/wait-for-request.ts";
import type { ActiveScenario } from "../scenarios/active-scenarios.ts";
import type { Scenario, ScenarioName, ScenarioOptions } from "../scenarios/scenario.ts";
import type { StartedInstance } from "../state/started-instance.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { type MockClientOptions, toClientOptions } from "./client-options.ts";
import type { MockHost } from "./mock-host.ts";

/** A mock as a test holds it: what it remembers, and what it is told to do. */
export interface Mock {
  /** The requests to the API that are kept, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** The instances that were started and are kept, oldest first. */
  readonly instances: readonly StartedInstance[];
  /** Answers that were outside of the OpenAPI document; those of scenarios are marked `intended`. */
  readonly contractViolations: readonly ContractViolation[];
  /** Exact counts, also of what is no longer kept. */
  readonly totals: Totals;
  /** The scenarios that are on; the one that was switched on last comes first. */
  readonly scenarios: readonly ActiveScenario[];
  /** What exists. */
  readonly workspaces: readonly MockWorkspace[];
  /** The issuer of its identity provider. */
  readonly issuer: string;
  /** The newest 1,000 tokens that were given out, without the tokens. */
  readonly issuedTokens: readonly IssuedToken[];
  /**
   * Switches a scenario on.
   *
   * @throws `TypeError` for a name that is none, a setting that the scenario does not have, or a process that does not exist.
   */
  use(scenario: ScenarioName | Scenario, options?: ScenarioOptions): ActiveScenario;
  /** Goes back to the configuration: forgets requests and instances, switches scenarios off. */
  reset(): void;
  /** Returns the requests that fit, oldest first. */
  findRequests(filter: RequestFilter): readonly RecordedRequest[];
  /**
   * Resolves with the first request that fits: one that is recorded already, or the next that comes.
   *
   * @throws `Error` if none comes in time.
   */
  waitForRequest(predicate: (request: RecordedRequest) => boolean, options?: WaitOptions): Promise<RecordedRequest>;
  /** Calls back after each request; returns a function that stops it. */
  onRequest(listener: (request: RecordedRequest) => void): () => void;
  /** Returns the requests that are kept as an HTTP archive. */
  toHar(): Har;
  /**
   * What a client of FlowX needs to call this mock: `createFlowxClient(mock.clientOptions)`. The ids are those of the first app;
   * each token is new, and has every role that a process asks for.
   *
   * @throws `Error` if there is no app.
   */
  readonly clientOptions: MockClientOptions;
  /**
   * Makes a token of the mock's identity provider.
   *
   * @throws `TypeError` for options that make no token.
   */
  token(options?: TokenOptions): Promise<string>;
  /** Signs tokens with a new key from now on. */
  rotateKeys(): Promise<void>;
  /**
   * Moves the mock's clock forward, so that tokens expire.
   *
   * @throws `RangeError` for a time that is negative, or beyond the year 9998.
   */
  advanceClock(ms: number): void;
  /**
   * Makes another build of an app the active one.
   *
   * @throws `Error` if there is no such build.
   */
  activateBuild(workspaceId: string, appId: string, buildId: string): void;
  /**
   * Adds an app, or takes the place of the one with the same id.
   *
   * @throws `MockConfigError` with every mistake.
   */
  addApp(workspaceId: string, app: MockApp): void;
  /**
   * Adds a process definition to a build, or takes the place of the one with the same name.
   *
   * @throws `MockConfigError` with every mistake.
   * @throws `Error` if there is no such build.
   */
  addProcess(appId: string, buildId: string, process: MockProcess): void;
  /**
   * Takes another configuration, and forgets everything, tenants too. How it listens stays as it is, and tokens stay good.
   *
   * @throws `MockConfigError` with every mistake; then nothing has changed.
   */
  configure(config: MockConfig): void;
  /** Returns the tenant of requests with that `flowx-mock-tenant` header: isolated from all others. */
  tenant(name: string): Mock;
}

/**
 * Returns the mock of one tenant.
 *
 * @param toTenant - Finds the tenant, which is another one after a new configuration.
 */
export function toMock(host: MockHost, toTenant: () => Tenant): Mock {
  return {
    get requests() {
      return toTenant().journal.requests;
    },
    get instances() {
      return toTenant().journal.instances;
    },
    get contractViolations() {
      return toTenant().journal.contractViolations;
    },
    get totals() {
      return toTenant().journal.totals;
    },
    get scenarios() {
      return toTenant().scenarios.list;
    },
    get workspaces() {
      return toTenant().catalog.workspaces;
    },
    get issuer() {
      return host.origin + realmPath;
    },
    get issuedTokens() {
      return host.provider.issuedTokens;
    },
    use: (scenario, options) => toTenant().scenarios.use(scenario, options),
    reset: () => host.reset(toTenant()),
    findRequests: (filter) => filterRequests(toTenant().journal.requests, filter),
    waitForRequest: (predicate, options) => waitForRequest(toTenant().journal, predicate, options),
    onRequest: (listener) => toTenant().journal.listen(listener),
    toHar: () => toHar(toTenant().journal.requests, host.harOrigin),
    get clientOptions() {
      return toClientOptions(host, toTenant().catalog.workspaces);
    },
    token(options = {}) {
      return host.provider.issue(host.origin + realmPath, options);
    },
    rotateKeys: () => host.provider.rotateKeys(),
    advanceClock: (ms) => host.clock.advance(ms),
    activateBuild(workspaceId, appId, buildId) {
      toTenant().catalog.activateBuild(workspaceId, appId, buildId);
      toTenant().touch();
    },
    addApp(workspaceId, app) {
      defineMockConfig({ workspaces: [{ id: workspaceId, apps: [app] }] });
      toTenant().catalog.addApp(workspaceId, app);
      toTenant().touch();
    },
    addProcess(appId, buildId, process) {
      const builds = [{ id: buildId, processes: [process] }];
      defineMockConfig({ workspaces: [{ id: "any", apps: [{ id: appId, activeBuildId: buildId, builds }] }] });
      toTenant().catalog.addProcess(appId, buildId, process);
      toTenant().touch();
    },
    configure: (config) => host.configure(defineMockConfig(config)),
    tenant: (name) => toMock(host, () => host.tenant(name)),
  };
}
