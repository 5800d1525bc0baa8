import { contractCases } from "./contract-cases.ts";
import type { ContractCase } from "./contract-rule.ts";
import { type CompleteTarget, type ContractTarget, toCompleteTarget } from "./contract-target.ts";
import { planCase } from "./plan-contract.ts";
import { type ContractReport, type ContractResult, toReport, toSkipped } from "./report.ts";
import { type CaseRun, runCase } from "./run-case.ts";
import { checkPace, createSender, isTrouble, type PaceOptions } from "./sender.ts";
import type { Stop } from "./stop.ts";

/** Options of {@link runContract}. */
export interface ContractOptions extends ContractTarget, PaceOptions {
  /** The cases to run. Default: all cases. */
  cases?: readonly ContractCase[];
  /** Stops the run after this many failed cases. Default: never. */
  bail?: number;
  /** Called after each case. */
  onResult?: (result: ContractResult) => void;
}

/**
 * Runs the contract against a base URL, one case after another.
 *
 * The run stops early if the target is unreachable, times out, limits the rate, redirects or has an untrusted
 * certificate. The report's `stop` then contains the reason.
 *
 * @returns The report. A broken connection is a failed case and not an exception.
 * @throws `TypeError` if an option is missing or invalid, before anything is sent.
 */
export async function runContract(options: ContractOptions): Promise<ContractReport> {
  const { cases = contractCases, onResult, bail, rate, signal, giveUpSignal, onWait, ...about } = options;
  const target = toCompleteTarget(about);
  const pace = { rate, signal, giveUpSignal, onWait };
  const given = Object.fromEntries(Object.entries(pace).filter(([, value]) => value !== undefined)) as PaceOptions;
  checkPace(given);
  if (bail !== undefined && !(Number.isInteger(bail) && bail > 0)) {
    throw new TypeError("bail must be a whole number greater than 0.");
  }
  const sender = createSender(target, given);
  const begun = performance.now();
  const runs: CaseRun[] = [];
  let failed = 0;
  let bailed: Stop | undefined;
  for (const contractCase of cases) {
    const run = await runOne(contractCase, target, sender, bailed);
    runs.push(run);
    onResult?.(run.result);
    if (run.result.outcome === "failed") failed += 1;
    if (failed === bail)
      bailed = {
        reason: "bailed",
        text: `The run stopped after ${failed} failed ${failed === 1 ? "case" : "cases"} (bail).`,
      };
  }
  const stop = sender.finish() ?? (runs.some(isLeftOut) ? bailed : undefined);
  return toReport(target.baseUrl, toResults(runs, stop), { durationMs: performance.now() - begun, stop });
}

const notRun = "not run: the run stopped before this case";

function isLeftOut({ result }: CaseRun): boolean {
  return result.reason === notRun;
}

async function runOne(
  contractCase: ContractCase,
  target: CompleteTarget,
  sender: ReturnType<typeof createSender>,
  bailed: Stop | undefined,
): Promise<CaseRun> {
  const { skipped } = planCase(contractCase, target);
  const reason = skipped ?? ((sender.stop() ?? bailed) === undefined ? undefined : notRun);
  if (reason !== undefined) return { result: toSkipped(contractCase, reason), sent: [] };
  return await runCase(contractCase, target, sender);
}

/** Reports the last cases as skipped rather than failed if the target became unavailable. */
function toResults(runs: readonly CaseRun[], stop: Stop | undefined): ContractResult[] {
  if (stop === undefined || stop.reason === "bailed") return runs.map(({ result }) => result);
  const isTargets = ({ sent }: CaseRun): boolean => {
    const last = sent.at(-1);
    return last === undefined || isTrouble(last);
  };
  const from = runs.findLastIndex((run) => !isTargets(run)) + 1;
  return runs.map(({ result }, i) => {
    if (i < from || result.outcome !== "failed") return result;
    const { breaches: _none, hint: _hint, ...rest } = result;
    return { ...rest, outcome: "skipped", reason: "the target sent no answer", breaches: [] };
  });
}
