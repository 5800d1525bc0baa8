import type { MockServer } from "@flowx-start/mock-server";
import { countInstances, openTestBatch, type ReportLine, toCsv } from "./test-batch.ts";

/** How a batch is killed. */
export interface KillPlan {
  readonly rows: number;
  /** How often, at random. */
  readonly kills: number;
  /** Draws from 0 to 1. */
  readonly random: () => number;
}

/** What was found after the last run. */
export interface KillFindings {
  readonly exitCode: number | null;
  /** What each run had started when it was killed, and how it ended. */
  readonly runs: readonly string[];
  readonly states: Readonly<Record<string, number>>;
  /** The most instances of one key. */
  readonly mostInstances: number;
  /** Where report, ledger, journal and summary say different things. */
  readonly lies: readonly string[];
}

/** Switches on everything that networks, gateways and FlowX itself do at times. */
function useFaults(server: MockServer): void {
  const operation = "startProcess";
  const use = (name: Parameters<MockServer["use"]>[0], probability: number, more = {}): void => {
    server.use(name, { operation, probability, ...more });
  };
  use("slow", 0.1, { delayMs: 40 });
  use("reset-before-read", 0.01);
  use("reset-after-start", 0.01);
  use("close-mid-headers", 0.005);
  use("unavailable", 0.005);
  use("unavailable", 0.005, { starts: true });
  use("gateway-timeout", 0.01);
  use("rate-limited", 0.02, { retryAfter: 0 });
}

/**
 * Runs the same batch again and again, killed with `kill -9` in the middle of its work, until it ends by itself; then compares what
 * report, ledger and journal say. Rows are added to the file after the second kill.
 */
export async function killBatch({ rows, kills, random }: KillPlan): Promise<KillFindings> {
  const { server, write, start, run, report, ledger } = await openTestBatch();
  useFaults(server);
  const words = ["rows.csv", "--key", "id", "--report", "report.jsonl", "--concurrency", "8"];
  const runs: string[] = [];
  for (let i = 0; i < kills; i++) {
    write("rows.csv", toCsv(i < 2 ? Math.ceil(rows * 0.9) : rows));
    const { child, ended } = start(words);
    // Not by time: at a random number of further requests, so that it falls into the middle of the work.
    const until = server.totals.requests + 1 + Math.floor((random() * rows * 1.5) / (kills + 1));
    const reached = new Promise<void>((resolve) => {
      const off = server.onRequest(() => {
        if (server.totals.requests < until) return;
        off();
        resolve();
      });
    });
    await Promise.race([reached, ended]);
    child.kill("SIGKILL");
    const { code, signal } = await ended;
    runs.push(`${server.totals.instances} instances, ended by ${signal ?? code}`);
  }
  write("rows.csv", toCsv(rows));
  const last = await run(words);
  runs.push(`${server.totals.instances} instances, ended with ${last.code}`);
  const states = countStates(report());
  return {
    exitCode: last.code,
    runs,
    states,
    mostInstances: Math.max(...countInstances(server).values()),
    lies: [
      ...findLies(report(), new Map((await ledger()).map((one) => [one.key, one])), server, rows),
      ...findWrongCounts(states, JSON.parse(last.stdout) as Record<string, number>),
    ],
  };
}

function countStates(lines: readonly ReportLine[]): Record<string, number> {
  const states: Record<string, number> = {};
  for (const { state } of lines) states[state] = (states[state] ?? 0) + 1;
  return states;
}

function findWrongCounts(states: Readonly<Record<string, number>>, result: Readonly<Record<string, number>>): string[] {
  const names = [
    ["started", "started"],
    ["not-started", "notStarted"],
    ["unknown", "unknown"],
  ] as const;
  return names.flatMap(([state, name]) =>
    (states[state] ?? 0) === result[name] ? [] : [`${result[name]} ${name}, but the report has ${states[state] ?? 0}`],
  );
}

function findLies(
  lines: readonly ReportLine[],
  ledger: ReadonlyMap<string, { readonly state: string; readonly uuid?: string }>,
  server: MockServer,
  rows: number,
): string[] {
  const uuids = new Map<string, string[]>();
  for (const { initialValues, instance } of server.instances) {
    const id = String(initialValues["id"]);
    uuids.set(id, [...(uuids.get(id) ?? []), instance.uuid]);
  }
  const lies = lines.flatMap(({ line, key = "", state, uuid }, i) => {
    const found = uuids.get(key) ?? [];
    const known = ledger.get(key);
    if (line !== i + 2 || key !== `order-${i}`) return [`row ${i} is line ${line} with key ${key}`];
    if (known?.state !== state || known.uuid !== uuid) return [`${key}: ${state}, but the ledger says ${known?.state}`];
    if (state === "started" && !found.includes(String(uuid)))
      return [`${key}: started as ${uuid}, which FlowX does not have`];
    if (state === "not-started" && found.length > 0) return [`${key}: not-started, and FlowX has it`];
    return found.length > 1 ? [`${key}: ${found.length} instances`] : [];
  });
  if (lines.length !== rows) lies.push(`${lines.length} lines for ${rows} rows`);
  if (ledger.size !== rows) lies.push(`${ledger.size} starts in the ledger for ${rows} rows`);
  return lies;
}
