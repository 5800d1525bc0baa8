import { afterAll, beforeAll, expect, it } from "vitest";
import { type CertificateChain, certificateChain } from "../certificates.ts";
import { type FullBacklog, startFullBacklog } from "../full-backlog.ts";
import { type CellResult, runCell } from "./cell.ts";
import type { Protocol } from "./fault-server.ts";
import { type Fault, faults } from "./faults.ts";
import { createMatrixTable } from "./matrix-table.ts";
import { ownFetchWays } from "./own-fetch-ways.ts";
import { toBrokenRules } from "./rules.ts";
import { globalFetchWay, mswWay, openTelemetryWay } from "./runtime-ways.ts";
import { dispatcherWays, globalDispatcherWays, undiciFetchWays } from "./undici-ways.ts";

const ways = [
  globalFetchWay,
  ...globalDispatcherWays,
  ...dispatcherWays,
  ...undiciFetchWays,
  ...ownFetchWays,
  openTelemetryWay,
  mswWay,
];
const rows = ways.flatMap((way) => way.protocols.map((protocol) => ({ title: `${way.name}, ${protocol}`, way, protocol })));
const table = createMatrixTable(faults.map(({ name }) => name));

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

// One after the other: a dispatcher may be global.
it.for(rows)("tells the truth about a start over $title", { timeout: 20_000 }, async ({ title, way, protocol }) => {
  const broken: string[] = [];
  for (const group of toGroups(protocol)) {
    const [{ isDistrusted, isImpatient }] = group;
    const ca = isDistrusted ? undefined : chain.ca;
    await using open = await way.open({ protocol, ca, connectTimeoutMs: isImpatient ? 100 : 10_000 });
    const setup = { protocol, chain, fullBacklogPort: backlog.port };
    const run = async (fault: Fault): Promise<void> => {
      const result = await runCell(fault, open.options, setup);
      table.add(title, fault.name, result);
      for (const rule of toBrokenRules(way, fault, result)) broken.push(`${fault.name}: ${rule}, but ${toText(result)}`);
    };
    await Promise.all(group.map(run));
  }
  expect(broken).toEqual([]);
});

/** The faults of a protocol, grouped by how the way has to be set up for them. */
function toGroups(protocol: Protocol): [Fault, ...Fault[]][] {
  const ofProtocol = faults.filter(({ protocols }) => protocols.includes(protocol));
  const groups = new Map<string, [Fault, ...Fault[]]>();
  for (const fault of ofProtocol) {
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
