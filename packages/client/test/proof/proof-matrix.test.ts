import { afterAll, beforeAll, expect, it } from "vitest";
import { type CertificateChain, certificateChain } from "../certificates.ts";
import { type FullBacklog, startFullBacklog } from "../full-backlog.ts";
import { type CellResult, runCell } from "./cell.ts";
import type { Protocol } from "./fault-server.ts";
import { type Fault, faults } from "./faults.ts";
import { layeredWays } from "./layered-ways.ts";
import { createMatrixTable } from "./matrix-table.ts";
import { ownFetchWays } from "./own-fetch-ways.ts";
import { proxyWays } from "./proxy-ways.ts";
import { toBrokenRules } from "./rules.ts";
import { globalFetchWay, mswWay, openTelemetryWay } from "./runtime-ways.ts";
import { dispatcherWays, globalDispatcherWays, undiciFetchWays } from "./undici-ways.ts";
import type { Way } from "./way.ts";

const ways = [
  globalFetchWay,
  ...globalDispatcherWays,
  ...dispatcherWays,
  ...proxyWays,
  ...layeredWays,
  ...undiciFetchWays,
  ...ownFetchWays,
  openTelemetryWay,
  mswWay,
];
interface Row {
  title: string;
  way: Way;
  protocol: Protocol;
}

const rows: Row[] = ways.flatMap((way) =>
  way.protocols.map((protocol) => ({ title: `${way.name}, ${protocol}`, way, protocol })),
);
const table = createMatrixTable(
  rows.map(({ title }) => title),
  faults.map(({ name }) => name),
);

let chain: CertificateChain;
let backlog: FullBacklog;

beforeAll(async () => {
  chain = await certificateChain();
  backlog = await startFullBacklog();
});

afterAll(async () => {
  await backlog[Symbol.asyncDispose]();
  console.log(`\n${table}`);
});

it.for(rows.filter(({ way }) => way.isGlobal))("tells the truth about a start over $title", check);

it.concurrent.for(rows.filter(({ way }) => !way.isGlobal))("tells the truth about a start over $title", check);

it("reaches every fault that comes after the start was read", () => {
  const late = faults.filter(({ isAfterReading }) => isAfterReading).map(({ name }) => name);
  expect(table.unread().filter((name) => late.includes(name))).toEqual([]);
});

/** Tries every fault of a row, and expects that no rule is broken. */
async function check(row: Row): Promise<void> {
  const broken: string[] = [];
  const groups = toGroups(row).map((group) => async (): Promise<void> => {
    broken.push(...(await tryGroup(row, group)));
  });
  if (row.way.isGlobal) for (const run of groups) await run();
  else await Promise.all(groups.map((run) => run()));
  expect(broken).toEqual([]);
}

/** Tries faults that the way is set up for in the same manner; returns the rules that are broken. */
async function tryGroup({ title, way, protocol }: Row, group: [Fault, ...Fault[]]): Promise<string[]> {
  const [{ isDistrusted, isImpatient }] = group;
  const ca = isDistrusted ? undefined : chain.ca;
  await using open = await way.open({ protocol, ca, connectTimeoutMs: isImpatient ? 100 : 10_000 });
  const setup = { protocol, chain, fullBacklogPort: backlog.port };
  const cells = group.map(async (fault) => {
    const result = await runCell(fault, open.options, setup);
    table.add(title, fault.name, result);
    return toBrokenRules(way, fault, result).map((rule) => `${fault.name}: ${rule}, but ${toText(result)}`);
  });
  return (await Promise.all(cells)).flat();
}

/** The faults of a row, grouped by how the way has to be set up for them. */
function toGroups({ way, protocol }: Row): [Fault, ...Fault[]][] {
  const ofRow = faults.filter(({ name, protocols }) => protocols.includes(protocol) && !way.skips?.includes(name));
  const groups = new Map<string, [Fault, ...Fault[]]>();
  for (const fault of ofRow) {
    const key = `${fault.isDistrusted} ${fault.isImpatient}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fault]);
    else group.push(fault);
  }
  return [...groups.values()];
}

function toText({ reads, outcome, attempts, error }: CellResult): string {
  return `it was read ${reads} times, ${outcome} after ${attempts} attempts (${error})`;
}
