import { createFlowxClient, type FlowxError } from "@flowx-start/client";

/** Servers that the suite calls; all on this machine. */
export interface Targets {
  /** The mock server. */
  mock: string;
  /** Reads the first request of a connection, answers it, and resets the connection when it has read the second. */
  stale: string;
  /** The same, for the runtime's own `fetch`. */
  staleRaw: string;
  /** Reads a request whole and resets the connection. */
  reset: string;
  /** Reads a request and never answers. */
  silent: string;
  /** Answers the first request with 421, which asks for the same request on another connection, and the next ones well. */
  misdirected: string;
  /** Nothing listens there. */
  closed: string;
}

/** What each call came to, as JSON. */
export type Findings = Record<string, unknown>;

const values = { customerEmail: "alice@example.com", loanAmount: 25000 };

/** Calls every target once with the client, and once with the runtime's own `fetch`. */
export async function runSuite(targets: Targets): Promise<Findings> {
  const clientAt = (baseUrl: string) =>
    createFlowxClient({
      baseUrl,
      workspaceId: "2ae77b6a-d284-4a0b-ab23-ceaa364c7122",
      appId: "dbe0ab87-539b-4015-962d-6e73226b9e58",
      token: "any-token",
      retry: { attempts: 3, baseDelayMs: 1 },
      timeoutMs: 20_000,
    });
  const mock = clientAt(targets.mock);
  const stale = clientAt(targets.stale);
  const aborting = new AbortController();
  setTimeout(() => aborting.abort(new Error("cancelled")), 1000);
  const aborted = describe(
    clientAt(targets.silent).startProcess("customer_onboarding", values, { signal: aborting.signal }),
  );

  return {
    start: await describe(mock.startProcess("customer_onboarding", values)),
    unknownProcess: await describe(mock.startProcess("nobody", values)),
    invalid: await describe(mock.startProcess("..", values)),
    timeout: await describe(clientAt(targets.silent).startProcess("customer_onboarding", values, { timeoutMs: 1000 })),
    aborted: await aborted,
    reset: await describe(clientAt(targets.reset).startProcess("customer_onboarding", values)),
    closed: await describe(clientAt(targets.closed).startProcess("customer_onboarding", values)),
    // That of tcpmux, which the Fetch Standard blocks.
    badPort: await describe(clientAt("http://127.0.0.1:1").startProcess("customer_onboarding", values)),
    misdirected: await describe(clientAt(targets.misdirected).startProcess("customer_onboarding", values)),
    staleFirst: await describe(stale.startProcess("customer_onboarding", values)),
    staleSecond: await describe(nextTurn().then(() => stale.startProcess("customer_onboarding", values))),
    staleRawFirst: await describeFetch(targets.staleRaw),
    staleRawSecond: await nextTurn().then(() => describeFetch(targets.staleRaw)),
  };
}

async function describe(call: Promise<{ state: string }>): Promise<unknown> {
  return call.then(
    ({ state }) => state,
    ({ code, outcome, attempts, status }: FlowxError & { status?: number }) => ({
      code,
      outcome,
      attempts,
      ...(status && { status }),
    }),
  );
}

async function describeFetch(url: string): Promise<unknown> {
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(values) };
  return fetch(url, init)
    .then(async (response) => (await response.text()) && response.status)
    .catch((error: Error) => error.name);
}

/** A connection is back in its pool one turn of the event loop after the answer. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
