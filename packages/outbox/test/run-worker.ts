import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { AnyProcesses } from "@flowx-start/client";
import type { MockServer } from "@flowx-start/mock-server";
import pg from "pg";
import { onTestFinished } from "vitest";
import type { Outbox } from "../src/create-outbox.ts";
import type { OutboxStart } from "../src/ledger/outbox-start.ts";
import type { CrashPlan } from "./crash-worker.ts";

/** A worker in a process of its own. */
export interface WorkerProcess {
  readonly child: ChildProcess;
  /** Resolves when it has sent a message. */
  heard(message: "ready" | "paused"): Promise<void>;
  /** Resolves with the signal that ended it, or its exit code. */
  readonly ended: Promise<string>;
}

/** Runs a worker in a process of its own. */
export function runWorker(plan: CrashPlan): WorkerProcess {
  const program = fileURLToPath(new URL("crash-worker.ts", import.meta.url));
  const child = fork(program, [JSON.stringify(plan)], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  // A test that fails must not leave it behind, suspended or not.
  onTestFinished(() => void child.kill("SIGKILL"));
  const messages = new Set<unknown>();
  child.on("message", (message) => messages.add(message));
  const ended = once(child, "exit").then(([code, signal]) => String(signal ?? code));
  const heard = async (message: string): Promise<void> => {
    while (!messages.has(message)) {
      const isOver = await Promise.race([ended, once(child, "message").then(() => undefined)]);
      if (isOver !== undefined && !messages.has(message)) throw new Error(`The worker ended (${isOver}).`);
    }
  };
  return { child, heard, ended };
}

/** Makes the leases of everything that is with a worker look as if they had ended long ago. */
export async function endLeases(database: string, schema: string): Promise<void> {
  const client = new pg.Client(database);
  await client.connect();
  await client.query(
    `UPDATE ${schema}_queue.job_common SET heartbeat_on = heartbeat_on - interval '1 hour' WHERE state = 'active';
     UPDATE ${schema}_queue.queue SET monitor_on = NULL`,
  );
  await client.end();
}

/** What became of starts, as the mock's journal and the ledger see it. */
export interface Verdict {
  readonly states: Readonly<Record<string, number>>;
  /** The most instances of one key. */
  readonly mostInstances: number;
  /** Where the ledger says something else than the journal. */
  readonly lies: readonly string[];
}

/** Compares the ledger with what the mock has started. */
export async function judge(outbox: Outbox<AnyProcesses>, server: MockServer): Promise<Verdict> {
  const uuids = new Map<string, string[]>();
  for (const { initialValues, instance } of server.instances) {
    const id = String(initialValues["startCorrelationId"]);
    uuids.set(id, [...(uuids.get(id) ?? []), instance.uuid]);
  }
  const states: Record<string, number> = {};
  const lies: string[] = [];
  for await (const start of outbox.list()) {
    states[start.state] = (states[start.state] ?? 0) + 1;
    const lie = findLie(start, uuids.get(start.correlationId) ?? []);
    if (lie !== undefined) lies.push(`${start.key}: ${lie}`);
  }
  return { states, mostInstances: Math.max(0, ...[...uuids.values()].map(({ length }) => length)), lies };
}

function findLie({ state, uuid }: OutboxStart, uuids: readonly string[]): string | undefined {
  if (state === "started" && !uuids.includes(String(uuid))) return `started as ${uuid}, which FlowX does not have`;
  if (state === "not-started" && uuids.length > 0) return "not-started, and FlowX has it";
  if (state === "queued" && uuids.length > 0) return "queued, and FlowX has it";
  return undefined;
}
