import { contractCases } from "../contract-cases.ts";
import { type ContractTarget, toCompleteTarget } from "../contract-target.ts";
import { formatCoverage, toCoverage } from "../coverage.ts";
import { countExploredStarts, exploreContract } from "../explore/explore-contract.ts";
import { type MockTarget, prepareMock } from "../mock-target.ts";
import { type ContractPlan, planContract } from "../plan-contract.ts";
import { type ContractReport, toReport } from "../report.ts";
import { toPretty } from "../reports/to-pretty.ts";
import { runContract } from "../run-contract.ts";
import type { PaceOptions } from "../sender.ts";
import { toStopOfFailure } from "../stop.ts";
import { toFailure } from "../target-failure.ts";
import { toVisible } from "../visible-text.ts";
import { toExitCode, toStopCode } from "./exit-codes.ts";
import { listenForInterruption } from "./interruption.ts";
import { openProgress } from "./progress.ts";
import { type Flags, readFlags, usage } from "./read-flags.ts";
import { readTarget } from "./read-target.ts";
import { isAboutGateway, runGatewayCli } from "./run-gateway-cli.ts";
import { writeReports } from "./write-reports.ts";

/**
 * Runs `flowx-contract`.
 *
 * @param words - The command-line arguments, without the program's name.
 * @returns The exit code.
 */
export async function runCli(words: string[]): Promise<number> {
  if (isAboutGateway(words)) return await runGatewayCli(words);
  let flags: Flags;
  try {
    flags = readFlags(words);
  } catch (error) {
    console.error(`flowx-contract: ${(error as Error).message}\n\n${usage}`);
    return 2;
  }
  if (flags.help) {
    console.log(usage);
    return 0;
  }
  try {
    if (flags.mock === undefined) return await run(flags, await readTarget(flags, process.env));
    const mock = await openMock(flags.mock);
    if (typeof mock === "number") return mock;
    await using target = mock;
    return await run(flags, target);
  } catch (error) {
    console.error(`flowx-contract: ${toVisible((error as Error).message, 2000, "\n")}`);
    return 2;
  }
}

/** Prepares the mock. Returns an exit code if it is unreachable. */
async function openMock(url: string): Promise<MockTarget | number> {
  try {
    return await prepareMock({ url });
  } catch (error) {
    if (!/fetch failed|timeout/i.test((error as Error).message)) throw error;
    const timeoutMs = 10_000;
    const about = toCompleteTarget({ baseUrl: url, token: "none", allowInsecureHttp: true, timeoutMs });
    const { reason, text } = toStopOfFailure(toFailure(error, timeoutMs), about);
    console.error(`flowx-contract: ${text}`);
    return toStopCode(reason);
  }
}

async function run(flags: Flags, target: ContractTarget): Promise<number> {
  const { only = "", explore } = flags;
  const cases = contractCases.filter(({ id }) => id.includes(only));
  if (cases.length === 0) throw new Error(`--only: no case ID contains ${JSON.stringify(only)}.`);
  const plan = planContract({ ...target, cases });
  const explored = explore === undefined ? undefined : countExploredStarts({ ...target, runs: explore });
  console.log(toPlanText(plan, explored, flags.plan));
  if (flags.plan) return 0;
  const report = await runAll(flags, target, cases);
  if (flags.coverage) console.log(`\n${formatCoverage(toCoverage(report))}\n`);
  // Print first: writing a file can fail, and the list of started instances must not get lost.
  console.log(toPretty(report));
  await writeReports(report, flags, process.env);
  return toExitCode(report);
}

async function runAll(flags: Flags, target: ContractTarget, cases: typeof contractCases): Promise<ContractReport> {
  using interruption = listenForInterruption();
  const progress = openProgress(cases.length, process.stderr);
  const { signal, giveUpSignal } = interruption;
  const { explore, seed, rate, bail } = flags;
  const pace: PaceOptions = { signal, giveUpSignal, onWait: progress.onWait, ...(rate === undefined ? {} : { rate }) };
  const { onResult } = progress;
  const report = await runContract({ ...target, ...pace, cases, onResult, ...(bail === undefined ? {} : { bail }) });
  progress.end();
  if (explore === undefined || report.stop !== undefined) return report;
  const generated = await exploreContract({
    ...target,
    ...pace,
    runs: explore,
    ...(seed === undefined ? {} : { seed }),
  });
  console.log(`generated requests: to send the same ones again, pass --explore ${explore} --seed ${generated.seed}`);
  const durationMs = report.durationMs + generated.durationMs;
  return toReport(report.baseUrl, [...report.results, ...generated.results], { durationMs, stop: generated.stop });
}

function toPlanText({ startsAtMost, cases }: ContractPlan, explored: number | undefined, whole: boolean): string {
  const running = cases.filter(({ skipped }) => skipped === undefined);
  const lines = whole ? cases.map(toPlanLine) : [];
  const generated = explored === undefined ? "" : ` Generated requests start at most ${toInstances(explored)}.`;
  const counts = `${running.length} of ${cases.length} cases will run. They start at most ${toInstances(startsAtMost)}.`;
  return [...lines, counts + generated].join("\n");
}

function toPlanLine({ id, title, starts, skipped }: ContractPlan["cases"][number]): string {
  if (skipped !== undefined) return `skip  ${id}: ${skipped}`;
  return `run   ${id}: ${title}${starts > 0 ? ` (starts ${starts})` : ""}`;
}

function toInstances(count: number): string {
  return count === 1 ? "1 instance" : `${count} instances`;
}
