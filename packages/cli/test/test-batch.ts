import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AnyProcesses, createFlowxClient } from "@flowx-start/client";
import { type MockConfig, type MockServer, startMockServer } from "@flowx-start/mock-server";
import { type Outbox, type OutboxStart, openOutbox } from "@flowx-start/outbox";
import { inject, onTestFinished } from "vitest";
import { runInTerminal, type TerminalOptions, type TerminalRun } from "./run-in-terminal.ts";
import { type ProgramEnd, type ProgramOptions, type ProgramRun, runProgram } from "./run-program.ts";
import { toEnvironment } from "./to-environment.ts";

/** The process of the documentation's example. */
export const processName = "customer_onboarding";

/** A line of a report. */
export interface ReportLine {
  readonly line: number;
  readonly key?: string;
  readonly state: string;
  readonly uuid?: string;
  readonly correlationId?: string;
  readonly error?: { readonly code?: string; readonly message: string };
}

/** A folder with an outbox, a mock, and the program. */
export interface TestBatch {
  readonly server: MockServer;
  readonly folder: string;
  /** Writes a file into the folder. */
  write(name: string, text: string | Buffer): void;
  /** Reads one. */
  read(name: string): string;
  /** Reads a report. */
  report(name?: string): ReportLine[];
  /** Runs `flowx-start batch customer_onboarding …` with pipes. */
  start(words: readonly string[], options?: ProgramOptions): ProgramRun;
  run(words: readonly string[], options?: ProgramOptions): Promise<ProgramEnd>;
  /** Runs it in a terminal. */
  inTerminal(words: readonly string[], options?: TerminalOptions): TerminalRun;
  /** Resolves when the first start has reached the mock. */
  sent(): Promise<unknown>;
  /** Opens the outbox, while no program has it open. */
  open(): Promise<Outbox<AnyProcesses>>;
  /** Reads the ledger, while no program has it open. */
  ledger(): Promise<OutboxStart[]>;
}

/** Makes one; it is gone after the test. */
export async function openTestBatch(config: MockConfig = {}): Promise<TestBatch> {
  const folder = mkdtempSync(join(tmpdir(), "cli-batch-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const database = join(folder, ".flowx-start");
  cpSync(inject("outboxTemplate"), database, { recursive: true });
  const server = await startMockServer({ journalSize: 100_000, ...config });
  onTestFinished(() => server.close());
  const { variables, options: clientOptions } = toEnvironment(server.url);
  const place = <Options extends ProgramOptions | TerminalOptions>(options: Options): Options => ({
    ...options,
    cwd: folder,
    env: { ...variables, ...options.env },
  });
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");
  const start = (words: readonly string[], options: ProgramOptions = {}): ProgramRun =>
    runProgram(["batch", processName, ...words], place(options));
  const open = (): Promise<Outbox<AnyProcesses>> =>
    openOutbox({ database, client: createFlowxClient<AnyProcesses>(clientOptions) });
  return {
    server,
    folder,
    sent: () => server.waitForRequest(({ operationId }) => operationId === "startProcess", { timeoutMs: 60_000 }),
    open,
    write: (name, text) => writeFileSync(join(folder, name), text),
    read,
    report: (name = "report.jsonl") =>
      read(name)
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as ReportLine),
    start,
    run: (words, options) => start(words, options).ended,
    inTerminal: (words, options = {}) => runInTerminal(["batch", processName, ...words], place(options)),
    async ledger() {
      await using outbox = await open();
      const starts: OutboxStart[] = [];
      for await (const one of outbox.list()) starts.push(one);
      return starts;
    },
  };
}

/** Returns a CSV file of so many rows: `order-0`, `order-1` … */
export function toCsv(rows: number, from = 0): string {
  const lines = Array.from({ length: rows }, (_, i) => `order-${from + i},a${i}@example.com,${1_000 + i}`);
  return `id,customerEmail,loanAmount:number\n${lines.join("\n")}\n`;
}

/** Returns how many instances the mock has of each key, by the field `id`. */
export function countInstances(server: MockServer): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { initialValues } of server.instances) {
    const id = String(initialValues["id"]);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
