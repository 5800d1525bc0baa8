export { checkGateway } from "./gateway/check-gateway.ts";
export { GatewayError, type GatewayErrorReason } from "./gateway/gateway-error.ts";
export type {
  GatewayFinding,
  GatewayName,
  GatewayReport,
  Remedy,
  Verdict,
} from "./gateway/gateway-finding.ts";
export type { GatewayOptions } from "./gateway/gateway-options.ts";
export { toFindingText, toGatewayText } from "./gateway/to-gateway-text.ts";
export { toChecksTable, toSettingsTable } from "./gateway/to-settings-table.ts";
export type { Behaviour, Delivery, GatewayUpstream, SentAnswer } from "./gateway/upstream/gateway-upstream.ts";
export { type MockUpstreamOptions, useMockUpstream } from "./gateway/upstream/mock-upstream.ts";
export { type ProbeAddress, type ProbeUpstream, startProbeUpstream } from "./gateway/upstream/probe-upstream.ts";
