export { createMock, type Mock, type MockOptions, type RecordedRequest } from "./create-mock.ts";
export { documentedData, type MockApp, type MockData, type MockWorkspace } from "./mock-data.ts";
export { type MockServer, type MockServerOptions, startMockServer } from "./start-mock-server.ts";
export type { StartedInstance } from "./start-process.ts";
export { toCurl } from "./to-curl.ts";
