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

/** The mock that a test works with: its journal, and the methods that control it. */
export interface Mock {
  /** The kept requests to the API, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** The kept instances, oldest first. */
  readonly instances: readonly StartedInstance[];
  /** The answers that broke the OpenAPI document. Those of scenarios are marked `intended`. */
  readonly contractViolations: readonly ContractViolation[];
  /** Exact counts, including entries that are no longer kept. */
  readonly totals: Totals;
  /** The scenarios that are on, newest first. */
  readonly scenarios: readonly ActiveScenario[];
  /** The current workspaces, apps, builds and process definitions. */
  readonly workspaces: readonly MockWorkspace[];
  /** The issuer URL of the mock's identity provider. */
  readonly issuer: string;
  /** The newest 1,000 issued tokens: their claims, not the tokens themselves. */
  readonly issuedTokens: readonly IssuedToken[];
  /**
   * Switches a scenario on.
   *
   * @throws `TypeError` if the scenario, the process or a setting does not exist.
   */
  use(scenario: ScenarioName | Scenario, options?: ScenarioOptions): ActiveScenario;
  /** Resets the mock to its configuration: removes requests and instances, switches scenarios off. */
  reset(): void;
  /** Returns the matching requests, oldest first. */
  findRequests(filter: RequestFilter): readonly RecordedRequest[];
  /**
   * Resolves with the first matching request, which can be one that is already recorded.
   *
   * @throws `Error` if no request matches in time. Also whatever the predicate throws.
   */
  waitForRequest(predicate: (request: RecordedRequest) => boolean, options?: WaitOptions): Promise<RecordedRequest>;
  /**
   * Calls the listener after each request. Returns a function that removes the listener.
   *
   * A listener that throws or rejects does not change any answer. Its first error is printed with `console.error`.
   */
  onRequest(listener: (request: RecordedRequest) => void): () => void;
  /** Returns the kept requests as an HTTP archive. */
  toHar(): Har;
  /**
   * The options for a client of this mock: `createFlowxClient(mock.clientOptions)`. The ids are those of the first app. Each token is
   * new and has every role that a process requires.
   *
   * @throws `Error` if there is no app.
   */
  readonly clientOptions: MockClientOptions;
  /**
   * Creates a token of the mock's identity provider.
   *
   * @throws `TypeError` if the options are invalid.
   */
  token(options?: TokenOptions): Promise<string>;
  /** Signs new tokens with a new key. Existing tokens stay valid. */
  rotateKeys(): Promise<void>;
  /**
   * Moves the mock's clock forward, for example to let tokens expire.
   *
   * @throws `RangeError` if the time is negative or beyond the year 9998.
   */
  advanceClock(ms: number): void;
  /**
   * Activates another build of an app.
   *
   * @throws `Error` if there is no such build.
   */
  activateBuild(workspaceId: string, appId: string, buildId: string): void;
  /**
   * Adds an app, or replaces the app with the same id.
   *
   * @throws `MockConfigError` that lists every mistake.
   */
  addApp(workspaceId: string, app: MockApp): void;
  /**
   * Adds a process definition to a build, or replaces the one with the same name.
   *
   * @throws `MockConfigError` that lists every mistake.
   * @throws `Error` if there is no such build.
   */
  addProcess(appId: string, buildId: string, process: MockProcess): void;
  /**
   * Replaces the configuration and removes all state, including tenants. The address stays the same and tokens stay valid.
   *
   * @throws `MockConfigError` that lists every mistake. The mock is then unchanged.
   */
  configure(config: MockConfig): void;
  /** Returns the isolated tenant of requests with this `flowx-mock-tenant` header. */
  tenant(name: string): Mock;
}

/**
 * Returns the mock of one tenant.
 *
 * @param toTenant - Returns the current tenant. A new configuration replaces it.
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
