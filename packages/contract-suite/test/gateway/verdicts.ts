import { checkGateway, type GatewayOptions, type GatewayReport, type Verdict } from "../../src/gateway.ts";

/** Checks a gateway of this machine, whose own timeouts are short. */
export function checkHere(options: GatewayOptions): Promise<GatewayReport> {
  return checkGateway({ waitMs: 8000, idleMs: 800, maxBodyBytes: 1_500_000, burst: 40, ...options });
}

/** What a gateway is accused of, by the id of the check. */
export function toAccusations({ findings }: GatewayReport): Record<string, Verdict> {
  const wrong = findings.filter(({ verdict }) => verdict === "bad" || verdict === "warning");
  return Object.fromEntries(wrong.map(({ id, verdict }) => [id, verdict]));
}

/** The checks that could not tell. */
export function listUntold({ findings }: GatewayReport): string[] {
  return findings.filter(({ verdict }) => verdict === "could-not-tell").map(({ id }) => id);
}
