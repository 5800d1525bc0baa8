import { createFlowxClient, type FlowxError } from "@flowx-start/client";

/** What came of one start. */
export interface Told {
  /** The number in its values. */
  id: number;
  outcome: "started" | FlowxError["outcome"];
  attempts: number;
  /** What the runtime said of the failure. */
  said?: string;
}

/** A server with a fault, and how it is called. */
export interface Http2Call {
  url: string;
  /** Starts that go out at once. */
  starts: number;
  /** A start goes before them, so that they find a session. */
  warm: boolean;
}

/** What the suite is asked to do. */
export interface Http2Work {
  /** A server without a fault, which speaks HTTP/1.1 as well. */
  ok: string;
  /** By the name of the fault. */
  calls: Record<string, Http2Call>;
}

/** What the suite found. */
export interface Http2Findings {
  /** Of HTTP, as the server saw it. */
  version: string;
  /** By the name of the fault. */
  told: Record<string, Told[]>;
}

/** Starts processes at each server over HTTP/2, and tells what came of them. */
export async function runHttp2Suite({ ok, calls }: Http2Work): Promise<Http2Findings> {
  const version = await fetch(ok).then(
    (response) => response.text(),
    (error: unknown) => toText(error),
  );
  let ids = 0;
  const told = Object.entries(calls).map(async ([name, { url, starts, warm }]): Promise<[string, Told[]]> => {
    const start = (): Promise<Told> => {
      ids += 1;
      return startOnce(url, ids);
    };
    const before = warm ? [await start()] : [];
    // A connection is back in its pool one turn of the event loop after the answer.
    await new Promise((resolve) => setTimeout(resolve, 0));
    return [name, [...before, ...(await Promise.all(Array.from({ length: starts }, start)))]] as const;
  });
  return { version, told: Object.fromEntries(await Promise.all(told)) };
}

async function startOnce(baseUrl: string, id: number): Promise<Told> {
  let attempts = 0;
  const client = createFlowxClient({
    baseUrl,
    workspaceId: "2ae77b6a-d284-4a0b-ab23-ceaa364c7122",
    appId: "dbe0ab87-539b-4015-962d-6e73226b9e58",
    token: "any-token",
    retry: { attempts: 3, baseDelayMs: 1 },
    timeoutMs: 3000,
    onAttempt: () => {
      attempts += 1;
    },
  });
  return client.startProcess("customer_onboarding", { loanAmount: id }).then(
    () => ({ id, outcome: "started", attempts }),
    (error: FlowxError) => ({ id, outcome: error.outcome, attempts, said: toText(error) }),
  );
}

/** The messages of an error and of its causes. */
function toText(error: unknown): string {
  const { code, name, message, cause } = error as Error & { code?: string };
  return `${code ?? name}: ${message}${cause === undefined ? "" : ` <- ${toText(cause)}`}`;
}
