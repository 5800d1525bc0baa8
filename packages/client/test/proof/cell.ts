import { isFlowxError } from "../../src/index.ts";
import type { CertificateChain } from "../certificates.ts";
import { findClosedPort } from "../closed-port.ts";
import { type Behaviour, type FaultServer, type Protocol, startFaultServer } from "./fault-server.ts";
import type { Fault } from "./faults.ts";
import { createProofClient, type SendOptions } from "./proof-client.ts";

/** What happened in one cell of the matrix. */
export interface CellResult {
  /** How often the server read the start. */
  reads: number;
  outcome: "started" | "not-started" | "unknown" | "raw error";
  attempts: number;
  /** The error, for the report of a broken rule. */
  error?: unknown;
}

/** What every cell is tried with. */
export interface CellSetup {
  protocol: Protocol;
  chain: CertificateChain;
  /** A port whose connections are never accepted. */
  fullBacklogPort: number;
}

const start = "under test";
const before = "before";
const after = "after";

/** Starts a process while `fault` happens, and tells what became of it. */
export async function runCell(fault: Fault, options: SendOptions, setup: CellSetup): Promise<CellResult> {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  await using server =
    typeof fault.target === "function" ? await startServer(fault, fault.target({ abort }), setup) : undefined;
  let attempts = 0;
  const flowx = createProofClient({
    ...options,
    baseUrl: server?.url ?? (await toUrl(fault, setup)),
    workspaceId: "w-1",
    appId: "a-1",
    token: "s3cret",
    allowInsecureHttp: true,
    timeoutMs: fault.timeoutMs ?? 10_000,
    retry: fault.retry ?? { baseDelayMs: 1 },
    onOutcome: (event) => {
      attempts = event.attempts;
    },
  });
  if (fault.isKeptAlive) await flowx.startProcess("customer_onboarding", { start: before }).catch(() => {});
  const started = flowx.startProcess("customer_onboarding", { start }, { signal: controller.signal });
  if (fault.isResetWhenSent) server?.resetConnections();
  const ended = await started.then(
    () => ({ outcome: "started" as const }),
    (error: unknown) => ({ outcome: isFlowxError(error) ? error.outcome : ("raw error" as const), error }),
  );
  const ofStart = { attempts, ...ended };
  if (fault.isFollowed) await flowx.startProcess("customer_onboarding", { start: after }).catch(() => {});
  return { reads: server === undefined ? 0 : toReads(server), ...ofStart };
}

/** A start that came without its values counts, too. */
function toReads({ reads }: FaultServer): number {
  return [...reads].reduce((sum, [name, count]) => (name === before || name === after ? sum : sum + count), 0);
}

function startServer(fault: Fault, behaviour: Behaviour, { protocol, chain }: CellSetup): Promise<FaultServer> {
  const certificate = fault.isTls || protocol === "HTTP/2" ? chain.server : undefined;
  return startFaultServer({ protocol, behaviour, certificate });
}

async function toUrl({ target, isTls }: Fault, { protocol, fullBacklogPort }: CellSetup): Promise<string> {
  const scheme = isTls || protocol === "HTTP/2" ? "https" : "http";
  if (target === "unknown host") return `${scheme}://flowx.invalid`;
  return `${scheme}://127.0.0.1:${target === "closed port" ? await findClosedPort() : fullBacklogPort}`;
}
