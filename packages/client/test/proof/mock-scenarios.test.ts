import { type MockServer, type ScenarioName, startMockServer } from "@flowx-start/mock-server";
import { expect, it } from "vitest";
import { isFlowxError } from "../../src/index.ts";
import { layeredWays } from "./layered-ways.ts";
import { ownFetchWays } from "./own-fetch-ways.ts";
import { createProofClient, type SendOptions } from "./proof-client.ts";
import { globalFetchWay, openTelemetryWay } from "./runtime-ways.ts";
import { dispatcherWays, globalDispatcherWays, undiciFetchWays } from "./undici-ways.ts";
import type { Way } from "./way.ts";

/** What breaks a connection or a stream at the mock server, and how many instances it starts. */
const scenarios = {
  "refuse-stream": 0,
  goaway: 0,
  "reset-before-read": 0,
  "reset-stream-after-start": 1,
  "lost-session": 1,
  "reset-after-start": 1,
  "close-mid-headers": 1,
  "truncated-body": 1,
  garbage: 1,
} satisfies Partial<Record<ScenarioName, number>>;

const ways: readonly Way[] = [
  globalFetchWay,
  ...globalDispatcherWays,
  ...dispatcherWays,
  ...layeredWays,
  ...undiciFetchWays,
  ...ownFetchWays,
  openTelemetryWay,
];
const over2 = ways.filter(({ protocols, works }) => protocols.includes("HTTP/2") && works !== false);

it.for(over2.filter(({ isGlobal }) => isGlobal))("tells the truth about the mock's HTTP/2 over $name", check);

it.for(over2.filter(({ isGlobal }) => !isGlobal))("tells the truth about the mock's HTTP/2 over $name", check);

/** Tries every scenario on a way, each for the first and for the second start of a session. */
async function check(way: Way): Promise<void> {
  await using server = await startMockServer({ https: true });
  const lies: string[] = [];
  for (const name of Object.keys(scenarios) as (keyof typeof scenarios)[]) {
    for (const isFirst of [true, false]) {
      await using open = await way.open({ protocol: "HTTP/2", ca: server.certificate, connectTimeoutMs: 10_000 });
      const lie = await findLie(server, open.options, { name, isFirst });
      if (lie !== undefined) lies.push(lie);
    }
  }
  expect(lies).toEqual([]);
}

/** Returns what the client said of a start, if it is not what happened. */
async function findLie(
  server: MockServer,
  options: SendOptions,
  { name, isFirst }: { name: keyof typeof scenarios; isFirst: boolean },
): Promise<string | undefined> {
  server.reset();
  const flowx = createProofClient({
    ...options,
    ...server.clientOptions,
    token: "any-token",
    timeoutMs: 2000,
    retry: { baseDelayMs: 1 },
  });
  // Some ways fail after each start.
  if (!isFirst) await flowx.startProcess("customer_onboarding", {}).catch(() => {});
  const before = server.totals.instances;
  server.use(name, { times: 1 });
  const outcome = await flowx.startProcess("customer_onboarding", {}).then(
    () => "started",
    (error: unknown) => (isFlowxError(error) ? error.outcome : "raw error"),
  );
  const instances = server.totals.instances - before;
  const isTrue =
    { started: instances === 1, "not-started": instances === 0, unknown: instances <= 1 }[outcome] ?? false;
  return isTrue ? undefined : `${name}, ${isFirst ? "first" : "second"} start: ${outcome}, but ${instances} instances`;
}
