import { writeFile } from "node:fs/promises";
import { checkGateway } from "../gateway/check-gateway.ts";
import { GatewayError, type GatewayErrorReason } from "../gateway/gateway-error.ts";
import type { GatewayFinding } from "../gateway/gateway-finding.ts";
import { toFindingText, toGatewayText } from "../gateway/to-gateway-text.ts";
import { toChecksTable, toSettingsTable } from "../gateway/to-settings-table.ts";
import type { GatewayUpstream } from "../gateway/upstream/gateway-upstream.ts";
import { useMockUpstream } from "../gateway/upstream/mock-upstream.ts";
import { startProbeUpstream } from "../gateway/upstream/probe-upstream.ts";
import { toStopCode } from "./exit-codes.ts";
import { type GatewayFlags, gatewayUsage, readGatewayFlags } from "./read-gateway-flags.ts";

/** The exit codes match those of a contract run. */
const exitCodes: Readonly<Record<GatewayErrorReason, number>> = {
  unreachable: toStopCode("unreachable"),
  elsewhere: toStopCode("unreachable"),
  silent: toStopCode("silent"),
  redirected: toStopCode("redirected"),
  certificate: toStopCode("certificate"),
};

/** Returns true if the arguments contain `--gateway`. */
export function isAboutGateway(words: readonly string[]): boolean {
  return words.some((word) => /^--gateway(=|$)/.test(word));
}

/**
 * Runs `flowx-contract --gateway`.
 *
 * @returns The exit code.
 */
export async function runGatewayCli(words: string[]): Promise<number> {
  let flags: GatewayFlags;
  try {
    flags = readGatewayFlags(words, process.env);
  } catch (error) {
    console.error(`flowx-contract: ${(error as Error).message}\n\n${gatewayUsage}`);
    return 2;
  }
  if (flags.help) console.log(gatewayUsage);
  else if (flags.settings) console.log(`${toChecksTable()}\n\n${toSettingsTable()}`);
  else return await run(flags);
  return 0;
}

async function run(flags: GatewayFlags): Promise<number> {
  const findings: GatewayFinding[] = [];
  const stop = (): void => {
    console.log(
      [...findings.map((finding) => toFindingText(finding)), "", "Interrupted: the remaining checks did not run."].join(
        "\n",
      ),
    );
    process.exit(130);
  };
  process.once("SIGINT", stop);
  try {
    await using upstream = await openUpstream(flags);
    const onFinding = (finding: GatewayFinding): void => {
      findings.push(finding);
      showProgress(finding);
    };
    const report = await checkGateway({ ...flags.options, upstream, onFinding });
    console.log(toGatewayText(report));
    if (flags.json !== undefined) await writeFile(flags.json, `${JSON.stringify(report, null, 2)}\n`);
    const { bad, ok, warning } = report.counts;
    if (bad > 0) return 1;
    return ok + warning === 0 ? 3 : 0;
  } catch (error) {
    console.error(`flowx-contract: ${(error as Error).message}`);
    return error instanceof GatewayError ? exitCodes[error.reason] : 2;
  } finally {
    process.off("SIGINT", stop);
  }
}

function openUpstream({ mock, upstream, options, buildId }: GatewayFlags): Promise<GatewayUpstream> {
  if (mock === undefined) return startProbeUpstream(upstream);
  const { appId } = options;
  return useMockUpstream({
    url: mock,
    ...(appId !== undefined && { appId }),
    ...(buildId !== undefined && { buildId }),
  });
}

/** Shows each verdict on a terminal, because the full report can take a minute. */
function showProgress({ id, verdict }: GatewayFinding): void {
  if (process.stderr.isTTY) console.error(`${verdict}: ${id}`);
}
