export { defineMockConfig } from "./config/check-mock-config.ts";
export { documentedConfig } from "./config/documented-config.ts";
export type {
  MockApp,
  MockBuild,
  MockClient,
  MockConfig,
  MockProcess,
  MockStartNode,
  MockWorkspace,
} from "./config/mock-config.ts";
export { type ConfigMistake, MockConfigError } from "./config/mock-config-error.ts";
export { readConfigFile } from "./config/read-config-file.ts";
export { createMockFetch, type MockFetch } from "./create-mock-fetch.ts";
export type { MockClientOptions } from "./host/client-options.ts";
export type { Mock } from "./host/mock.ts";
export type { Answer, WireFault } from "./http/answer.ts";
export type { Violation } from "./http/refusal.ts";
export type { IssuedToken, TokenOptions } from "./identity/identity-provider.ts";
export type { RequestFilter } from "./journal/filter-requests.ts";
export type { ContractViolation, RecordedRequest, Totals } from "./journal/recorded-request.ts";
export type { Har } from "./journal/to-har.ts";
export type { WaitOptions } from "./journal/wait-for-request.ts";
export type { ActiveScenario } from "./scenarios/active-scenarios.ts";
export type {
  ConfiguredScenario,
  OwnSetting,
  Scenario,
  ScenarioName,
  ScenarioOptions,
  ScenarioRequest,
  ScenarioSettings,
} from "./scenarios/scenario.ts";
export { type MockServer, type MockServerOptions, startMockServer } from "./start-mock-server.ts";
export type { StartedInstance } from "./state/started-instance.ts";
export { toCurl } from "./to-curl.ts";
