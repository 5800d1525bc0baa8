import { writeFile } from "node:fs/promises";
import { contractCases } from "../contract-cases.ts";
import type { ContractTarget } from "../contract-target.ts";
import { formatCoverage, toCoverage } from "../coverage.ts";
import { countExploredStarts, exploreContract } from "../explore/explore-contract.ts";
import { prepareMock } from "../mock-target.ts";
import { planContract } from "../plan-contract.ts";
import { toJson } from "../reports/to-json.ts";
import { toJunit } from "../reports/to-junit.ts";
import { toMarkdown } from "../reports/to-markdown.ts";
import { toPretty } from "../reports/to-pretty.ts";
import { type ContractReport, runContract, toReport } from "../run-contract.ts";
import { type Flags, readFlags, usage } from "./read-flags.ts";
import { readTarget } from "./read-target.ts";

/**
 * Runs the command line.
 *
 * @param words - The words behind the command's name.
 * @returns The exit code.
 */
export async function runCli(words: string[]): Promise<number> {
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
    await using mock = await prepareMock({ url: flags.mock });
    return await run(flags, mock);
  } catch (error) {
    console.error(`flowx-contract: ${describe(error)}`);
    return 2;
  }
}

async function run(flags: Flags, target: ContractTarget): Promise<number> {
  const { only = "" } = flags;
  const cases = contractCases.filter(({ id }) => id.includes(only));
  if (cases.length === 0) throw new Error(`--only: no case has ${JSON.stringify(only)} in its id.`);
  const { startsAtMost, cases: planned } = planContract({ ...target, cases });
  const running = planned.filter(({ skipped }) => skipped === undefined);
  if (flags.plan)
    for (const { id, title, starts, skipped } of planned) console.log(toPlanLine(id, title, starts, skipped));
  const explored = flags.explore === undefined ? 0 : countExploredStarts({ ...target, runs: flags.explore });
  console.log(
    `${running.length} of ${planned.length} cases will run; instances started at most: ${startsAtMost}` +
      `${flags.explore === undefined ? "" : `, by generated requests: ${explored}`}.`,
  );
  if (flags.plan) return 0;
  const report = await runAll(flags, target, cases);
  if (flags.coverage) console.log(`\n${formatCoverage(toCoverage(report))}\n`);
  // Before anything can fail to be written: what was started cannot be asked for again.
  console.log(toPretty(report));
  const { junit, json, markdown } = flags;
  if (junit !== undefined) await writeFile(junit, toJunit(report));
  if (json !== undefined) await writeFile(json, toJson(report));
  if (markdown !== undefined) await writeFile(markdown, toMarkdown(report));
  if (report.failed > 0) return 1;
  return report.passed === 0 ? 3 : 0;
}

async function runAll(
  { explore, seed }: Flags,
  target: ContractTarget,
  cases: typeof contractCases,
): Promise<ContractReport> {
  const report = await runContract({ ...target, cases });
  if (explore === undefined) return report;
  const options = { ...target, runs: explore, ...(seed === undefined ? {} : { seed }) };
  const generated = await exploreContract(options).catch((error: unknown) => {
    // What the cases found is not lost with it.
    console.log(toPretty(report));
    throw error;
  });
  console.log(`generated requests: --explore ${explore} --seed ${generated.seed} makes them again`);
  const { baseUrl, durationMs } = report;
  return toReport(baseUrl, [...report.results, ...generated.results], durationMs + generated.durationMs);
}

function toPlanLine(id: string, title: string, starts: number, skipped: string | undefined): string {
  if (skipped !== undefined) return `skip  ${id}: ${skipped}`;
  return `run   ${id}: ${title}${starts > 0 ? ` (starts ${starts})` : ""}`;
}

/** Of a connection that broke, the message is in the cause. */
function describe(error: unknown): string {
  const { message, cause } = error as Error;
  const code = (cause as { code?: string } | undefined)?.code;
  return code === undefined ? message : `${message} (${code})`;
}
